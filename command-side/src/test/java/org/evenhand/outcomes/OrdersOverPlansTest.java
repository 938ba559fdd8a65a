package org.evenhand.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.B;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.TODAY;
import static org.evenhand.family.TheFamily.id;

import java.util.List;
import org.evenhand.court.CourtCaseId;
import org.evenhand.court.CourtEvent.CaseFileLinked;
import org.evenhand.court.CourtEvent.OrderReceived;
import org.evenhand.court.CourtEvent.ProvisionRecorded;
import org.evenhand.court.OrderId;
import org.evenhand.court.OrderKind;
import org.evenhand.court.OrderState;
import org.evenhand.court.OrderType;
import org.evenhand.court.OrderVersion;
import org.evenhand.court.ProvisionId;
import org.evenhand.court.ProvisionKind;
import org.evenhand.outcomes.CasePlansCommand.SupersedeByOrder;
import org.evenhand.outcomes.CasePlansEvent.PlanBegun;
import org.evenhand.outcomes.PlanEvent.PlanAgreed;
import org.evenhand.outcomes.PlanEvent.PlanDrafted;
import org.evenhand.outcomes.PlanEvent.PlanRevisionProposed;
import org.evenhand.outcomes.PlanEvent.PlanSuperseded;
import org.evenhand.outcomes.PlanRefusal.NoMatterSettled;
import org.evenhand.outcomes.PlanRefusal.OrderDoesNotBind;
import org.evenhand.outcomes.PlanRefusal.ProvisionNotInThisCase;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.junit.jupiter.api.Test;

/** A court order on the same matter supersedes the plan for that matter only. */
class OrdersOverPlansTest {

    private static final PlanId PLAN = new PlanId(id(0x91));
    private static final CourtCaseId COURT = new CourtCaseId(id(0xC0));
    private static final ProvisionId PROVISION = new ProvisionId(id(0xC1));
    private static final OrderVersion ORDER = new OrderVersion(new OrderId(id(0xC2)), 1);

    private static final PlanDrafted DRAFTED = new PlanDrafted(
            PLAN, CASE, List.of(item(PlanMatter.SPENDS_TIME, "Weekends."), item(PlanMatter.SCHOOL, "As now.")));

    private static StreamFixture<CasePlans> family(OrderState state, ProvisionKind kind) {
        return StreamFixture.of(CasePlans.class)
                .given(new PlanBegun(CASE, PLAN))
                .givenElsewhere(
                        DRAFTED,
                        agreed(1, A),
                        agreed(1, B),
                        new CaseFileLinked(COURT, CASE),
                        new OrderReceived(
                                COURT,
                                ORDER,
                                state,
                                OrderKind.CHILD_ARRANGEMENTS,
                                OrderType.INTERIM,
                                TODAY.minusDays(3),
                                null,
                                TODAY.minusDays(2),
                                null,
                                false,
                                null,
                                null,
                                null),
                        new ProvisionRecorded(
                                COURT,
                                PROVISION,
                                ORDER,
                                kind,
                                List.of(A, B),
                                TODAY.minusDays(5),
                                null,
                                Personal.of(COURT.subject(), "every other weekend")));
    }

    @Test
    void it_takes_the_matter_that_it_settles_from_the_day_on_which_it_binds() {
        family(OrderState.COURT_SEALED, ProvisionKind.CONTACT)
                .when(supersede())
                .expectNothingToSay()
                .expectAlsoAppended(new PlanSuperseded(
                        PLAN, CASE, PlanMatter.SPENDS_TIME, TODAY.minusDays(2), null, COURT, PROVISION));
    }

    @Test
    void a_provision_that_settles_nothing_by_its_kind_settles_what_its_reader_says() {
        family(OrderState.COURT_SEALED, ProvisionKind.PROHIBITED_STEPS)
                .when(new SupersedeByOrder(CASE, COURT, PROVISION, List.of(PlanMatter.SCHOOL)))
                .expectAlsoAppended(
                        new PlanSuperseded(PLAN, CASE, PlanMatter.SCHOOL, TODAY.minusDays(2), null, COURT, PROVISION));
        family(OrderState.COURT_SEALED, ProvisionKind.PROHIBITED_STEPS)
                .when(supersede())
                .expectRefusal(new NoMatterSettled());
    }

    @Test
    void a_draft_takes_nothing() {
        family(OrderState.DRAFT, ProvisionKind.CONTACT).when(supersede()).expectRefusal(new OrderDoesNotBind());
    }

    @Test
    void an_order_about_another_family_takes_nothing() {
        StreamFixture.of(CasePlans.class)
                .given(new PlanBegun(CASE, PLAN))
                .when(supersede())
                .expectRefusal(new ProvisionNotInThisCase());
    }

    @Test
    void agreed_on_again_knowing_the_order_it_is_the_parents_own() {
        var taken = new PlanSuperseded(PLAN, CASE, PlanMatter.SPENDS_TIME, TODAY, null, COURT, PROVISION);
        var plan = Plan.of(List.of(DRAFTED, agreed(1, A), agreed(1, B), taken));
        assertThat(plan.mattersInForce(List.of(A, B), TODAY)).containsExactly(PlanMatter.SCHOOL);
        assertThat(plan.after(new PlanRevisionProposed(PLAN, CASE, 2, A, DRAFTED.items()))
                        .after(agreed(2, A))
                        .after(agreed(2, B))
                        .mattersInForce(List.of(A, B), TODAY))
                .containsExactly(PlanMatter.SPENDS_TIME, PlanMatter.SCHOOL);
    }

    private static SupersedeByOrder supersede() {
        return new SupersedeByOrder(CASE, COURT, PROVISION, List.of());
    }

    private static PlanAgreed agreed(int revision, PersonId by) {
        return new PlanAgreed(PLAN, CASE, revision, by, null);
    }

    private static PlanItem item(PlanMatter matter, String text) {
        return new PlanItem(matter, Personal.of(CASE.subject(), text), null, null);
    }
}
