package org.evenhand.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.B;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.CHILD;
import static org.evenhand.family.TheFamily.OTHER_CASE;
import static org.evenhand.family.TheFamily.STRANGER;
import static org.evenhand.family.TheFamily.TODAY;
import static org.evenhand.family.TheFamily.about;
import static org.evenhand.family.TheFamily.consented;
import static org.evenhand.family.TheFamily.id;
import static org.evenhand.family.TheFamily.openCase;
import static org.evenhand.family.TheFamily.referred;
import static org.evenhand.family.TheFamily.words;

import java.util.List;
import org.evenhand.casefile.CaseRole;
import org.evenhand.casefile.InCase;
import org.evenhand.casefile.OpenWorkEvent.WorkBegun;
import org.evenhand.casefile.OpenWorkEvent.WorkDone;
import org.evenhand.casefile.WorkKind;
import org.evenhand.consent.ConsentPurpose;
import org.evenhand.outcomes.CasePlansEvent.PlanBegun;
import org.evenhand.outcomes.PlanCommand.AgreePlan;
import org.evenhand.outcomes.PlanCommand.ClaimBreach;
import org.evenhand.outcomes.PlanCommand.DraftPlan;
import org.evenhand.outcomes.PlanCommand.ProposePlanRevision;
import org.evenhand.outcomes.PlanCommand.WithdrawPlan;
import org.evenhand.outcomes.PlanEvent.PlanAgreed;
import org.evenhand.outcomes.PlanEvent.PlanBreached;
import org.evenhand.outcomes.PlanEvent.PlanDrafted;
import org.evenhand.outcomes.PlanEvent.PlanRevisionProposed;
import org.evenhand.outcomes.PlanEvent.PlanSuperseded;
import org.evenhand.outcomes.PlanEvent.PlanWithdrawn;
import org.evenhand.outcomes.PlanRefusal.AlreadyAgreed;
import org.evenhand.outcomes.PlanRefusal.BreachTextRequired;
import org.evenhand.outcomes.PlanRefusal.ItemTextRequired;
import org.evenhand.outcomes.PlanRefusal.ItemsMissing;
import org.evenhand.outcomes.PlanRefusal.MatterNotInPlan;
import org.evenhand.outcomes.PlanRefusal.NotAParentOfTheCase;
import org.evenhand.outcomes.PlanRefusal.PlanAlreadyDrafted;
import org.evenhand.outcomes.PlanRefusal.PlanIsWithdrawn;
import org.evenhand.outcomes.PlanRefusal.PlanNeedsTwoParents;
import org.evenhand.outcomes.PlanRefusal.PlanNeverInForce;
import org.evenhand.outcomes.PlanRefusal.PlanOfAnotherCase;
import org.evenhand.outcomes.PlanRefusal.StalePlanRevision;
import org.evenhand.outcomes.PlanRefusal.WishesOfNoChild;
import org.evenhand.outcomes.PlanRefusal.WishesWithoutBasis;
import org.evenhand.outcomes.PlanRefusal.WithdrawalReasonRequired;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Compartment;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A plan is in force when both parents have agreed on the same revision, and never because somebody says so. */
class AgreeingOnAPlanTest {

    private static final PlanId PLAN = new PlanId(id(0x91));
    private static final PlanId OLDER = new PlanId(id(0x92));

    private final StreamFixture<PlanStream> plan =
            StreamFixture.of(PlanStream.class).givenElsewhere(openCase());

    @Test
    void it_is_drafted_and_is_something_left_to_agree_on() {
        plan.when(new DraftPlan(PLAN, CASE, List.of(typed(PlanMatter.HANDOVER, "At school."))))
                .expectEvents(drafted(PLAN, PlanMatter.HANDOVER))
                .expectAlsoAppended(
                        new WorkBegun(CASE, WorkKind.AGREEMENT, PLAN.value(), Compartment.JOINT),
                        new PlanBegun(CASE, PLAN));
    }

    @Test
    void it_is_drafted_once() {
        plan.given(drafted(PLAN, PlanMatter.HANDOVER))
                .when(new DraftPlan(PLAN, CASE, List.of(typed(PlanMatter.HANDOVER, "At school."))))
                .expectRefusal(new PlanAlreadyDrafted());
    }

    @Test
    void an_empty_plan_is_none() {
        plan.when(new DraftPlan(PLAN, CASE, List.of())).expectRefusal(new ItemsMissing());
    }

    @Test
    void each_thing_in_it_says_something() {
        plan.when(new DraftPlan(PLAN, CASE, List.of(typed(PlanMatter.HEALTH, " "))))
                .expectRefusal(new ItemTextRequired());
    }

    @Test
    void one_parent_alone_has_nobody_to_agree_with() {
        StreamFixture.of(PlanStream.class)
                .givenElsewhere(referred(new InCase(A, CaseRole.PARENT)))
                .when(new DraftPlan(PLAN, CASE, List.of(typed(PlanMatter.HEALTH, "The same doctor."))))
                .expectRefusal(new PlanNeedsTwoParents());
    }

    @Test
    void a_childs_wishes_stand_in_it_by_a_consent_in_force() {
        plan.givenElsewhere(consented(CHILD, ConsentPurpose.TREATMENT))
                .when(new DraftPlan(PLAN, CASE, List.of(wishes(CHILD, WishesBasis.CONSENT))))
                .expectEvents(new PlanDrafted(
                        PLAN,
                        CASE,
                        List.of(new PlanItem(
                                PlanMatter.SPENDS_TIME, about(CHILD, "Fridays."), CHILD, WishesBasis.CONSENT))));
    }

    @Test
    void without_a_basis_they_do_not() {
        plan.when(new DraftPlan(PLAN, CASE, List.of(wishes(CHILD, null)))).expectRefusal(new WishesWithoutBasis(CHILD));
        StreamFixture.of(PlanStream.class)
                .givenElsewhere(openCase())
                .when(new DraftPlan(PLAN, CASE, List.of(wishes(CHILD, WishesBasis.CONSENT))))
                .expectRefusal(new WishesWithoutBasis(CHILD));
        StreamFixture.of(PlanStream.class)
                .givenElsewhere(openCase())
                .when(new DraftPlan(PLAN, CASE, List.of(wishes(CHILD, WishesBasis.COURT_ORDER))))
                .expectRefusal(new WishesWithoutBasis(CHILD));
    }

    @Test
    void a_parents_wishes_are_not_a_childs() {
        plan.when(new DraftPlan(PLAN, CASE, List.of(wishes(A, WishesBasis.CONSENT))))
                .expectRefusal(new WishesOfNoChild(A));
    }

    @Test
    void a_revision_is_counted_and_proposed_from_the_last_one() {
        plan.given(drafted(PLAN, PlanMatter.HANDOVER)).when(propose(1, B)).expectEvents(proposed(2, B));
        draft(drafted(PLAN, PlanMatter.HANDOVER), proposed(2, A))
                .when(propose(1, B))
                .expectRefusal(new StalePlanRevision(1, 2));
    }

    @Test
    void nobody_but_a_parent_proposes_agrees_or_takes_back() {
        plan.given(drafted(PLAN, PlanMatter.HANDOVER))
                .when(propose(1, CHILD))
                .expectRefusal(new NotAParentOfTheCase(CHILD));
        draft(drafted(PLAN, PlanMatter.HANDOVER))
                .when(agree(1, STRANGER))
                .expectRefusal(new NotAParentOfTheCase(STRANGER));
    }

    @Test
    void one_signature_is_not_enough() {
        plan.given(drafted(PLAN, PlanMatter.HANDOVER))
                .when(agree(1, A))
                .expectEvents(agreed(PLAN, 1, A))
                .expectAlsoAppended();
        assertThat(Plan.of(List.of(drafted(PLAN, PlanMatter.HANDOVER), agreed(PLAN, 1, A)))
                        .inForce(List.of(A, B)))
                .isEmpty();
    }

    @Test
    void both_on_the_same_revision_put_it_in_force_and_nothing_is_left_to_do() {
        plan.given(drafted(PLAN, PlanMatter.HANDOVER), agreed(PLAN, 1, A))
                .when(agree(1, B))
                .expectEvents(agreed(PLAN, 1, B))
                .expectAlsoAppended(new WorkDone(CASE, WorkKind.AGREEMENT, PLAN.value(), Compartment.JOINT));
    }

    @Test
    void on_different_revisions_they_have_agreed_on_nothing() {
        var events = List.<PlanEvent>of(
                drafted(PLAN, PlanMatter.HANDOVER), agreed(PLAN, 1, A), proposed(2, B), agreed(PLAN, 2, B));
        assertThat(Plan.of(events).inForce(List.of(A, B))).isEmpty();
    }

    @Test
    void a_stale_revision_is_not_agreed_to() {
        plan.given(drafted(PLAN, PlanMatter.HANDOVER), agreed(PLAN, 1, A), proposed(2, A))
                .when(agree(1, B))
                .expectRefusal(new StalePlanRevision(1, 2));
    }

    @Test
    void one_agrees_once() {
        plan.given(drafted(PLAN, PlanMatter.HANDOVER), agreed(PLAN, 1, A))
                .when(agree(1, A))
                .expectRefusal(new AlreadyAgreed(A));
    }

    @Test
    void what_is_in_force_stays_while_a_revision_is_only_proposed() {
        var events = List.<PlanEvent>of(
                drafted(PLAN, PlanMatter.HANDOVER), agreed(PLAN, 1, A), agreed(PLAN, 1, B), proposed(2, B));
        assertThat(Plan.of(events).inForce(List.of(A, B))).hasValue(1);
    }

    @Test
    void a_plan_takes_the_matter_that_it_shares_from_the_older_one_and_no_other() {
        plan.given(drafted(PLAN, PlanMatter.HANDOVER), agreed(PLAN, 1, A))
                .givenElsewhere(
                        new PlanBegun(CASE, OLDER),
                        new PlanBegun(CASE, PLAN),
                        drafted(OLDER, PlanMatter.HANDOVER, PlanMatter.HOLIDAYS),
                        agreed(OLDER, 1, A),
                        agreed(OLDER, 1, B))
                .when(agree(1, B))
                .expectAlsoAppended(
                        new WorkDone(CASE, WorkKind.AGREEMENT, PLAN.value(), Compartment.JOINT),
                        new PlanSuperseded(OLDER, CASE, PlanMatter.HANDOVER, TODAY, PLAN, null, null));
    }

    @Test
    void one_parent_says_that_the_other_broke_it_and_that_stays_theirs() {
        var said = plan.given(drafted(PLAN, PlanMatter.HANDOVER), agreed(PLAN, 1, A), agreed(PLAN, 1, B))
                .when(claim(PlanMatter.HANDOVER, "An hour late."))
                .expectEvents(new PlanBreached(PLAN, CASE, PlanMatter.HANDOVER, A, about(A, "An hour late.")))
                .said();
        assertThat(said).singleElement().extracting("compartment").isEqualTo(Compartment.of(A));
    }

    @Test
    void what_was_never_in_force_is_not_broken() {
        plan.given(drafted(PLAN, PlanMatter.HANDOVER), agreed(PLAN, 1, A))
                .when(claim(PlanMatter.HANDOVER, "An hour late."))
                .expectRefusal(new PlanNeverInForce());
    }

    @Test
    void a_breach_is_of_something_in_the_plan_and_is_told() {
        inForce().when(claim(PlanMatter.SCHOOL, "Another school.")).expectRefusal(new MatterNotInPlan());
        inForce().when(claim(PlanMatter.HANDOVER, "")).expectRefusal(new BreachTextRequired());
    }

    @Test
    void it_is_withdrawn_with_a_reason_and_then_over() {
        inForce()
                .when(new WithdrawPlan(PLAN, CASE, A, words("it does not work")))
                .expectEvents(withdrawn());
        inForce().when(new WithdrawPlan(PLAN, CASE, A, words(" "))).expectRefusal(new WithdrawalReasonRequired());
        inForce().given(withdrawn()).when(agree(1, B)).expectRefusal(new PlanIsWithdrawn());
    }

    @Test
    void a_plan_belongs_to_its_case() {
        draft(new PlanDrafted(
                        PLAN, OTHER_CASE, drafted(PLAN, PlanMatter.HANDOVER).items()))
                .when(agree(1, A))
                .expectRefusal(new PlanOfAnotherCase());
    }

    private static StreamFixture<PlanStream> draft(PlanEvent... events) {
        return StreamFixture.of(PlanStream.class).given(events).givenElsewhere(openCase());
    }

    private static StreamFixture<PlanStream> inForce() {
        return draft(drafted(PLAN, PlanMatter.HANDOVER), agreed(PLAN, 1, A), agreed(PLAN, 1, B));
    }

    private static TypedItem typed(PlanMatter matter, String text) {
        return new TypedItem(matter, words(text), null, null, null);
    }

    private static TypedItem wishes(PersonId child, @Nullable WishesBasis basis) {
        return new TypedItem(PlanMatter.SPENDS_TIME, words("Fridays."), child, basis, null);
    }

    private static PlanDrafted drafted(PlanId plan, PlanMatter... matters) {
        return new PlanDrafted(
                plan,
                CASE,
                List.of(matters).stream()
                        .map(matter -> new PlanItem(matter, Personal.of(CASE.subject(), "At school."), null, null))
                        .toList());
    }

    private static ProposePlanRevision propose(int base, PersonId by) {
        return new ProposePlanRevision(PLAN, CASE, base, by, List.of(typed(PlanMatter.HANDOVER, "At school.")));
    }

    private static PlanRevisionProposed proposed(int revision, PersonId by) {
        return new PlanRevisionProposed(
                PLAN, CASE, revision, by, drafted(PLAN, PlanMatter.HANDOVER).items());
    }

    private static AgreePlan agree(int revision, PersonId person) {
        return new AgreePlan(PLAN, CASE, revision, person, null);
    }

    private static PlanAgreed agreed(PlanId plan, int revision, PersonId by) {
        return new PlanAgreed(plan, CASE, revision, by, null);
    }

    private static ClaimBreach claim(PlanMatter matter, String text) {
        return new ClaimBreach(PLAN, CASE, matter, A, words(text));
    }

    private static PlanWithdrawn withdrawn() {
        return new PlanWithdrawn(PLAN, CASE, A, Personal.of(CASE.subject(), "it does not work"));
    }
}
