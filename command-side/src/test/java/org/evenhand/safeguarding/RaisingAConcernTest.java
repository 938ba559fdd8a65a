package org.evenhand.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.B;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.CHILD;
import static org.evenhand.family.TheFamily.COLLEAGUE;
import static org.evenhand.family.TheFamily.STRANGER;
import static org.evenhand.family.TheFamily.TODAY;
import static org.evenhand.family.TheFamily.openCase;
import static org.evenhand.family.TheFamily.referred;
import static org.evenhand.family.TheFamily.screened;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.safeguarding.ConcernWords.CONCERN;
import static org.evenhand.safeguarding.ConcernWords.answered;
import static org.evenhand.safeguarding.ConcernWords.closed;
import static org.evenhand.safeguarding.ConcernWords.raise;
import static org.evenhand.safeguarding.ConcernWords.raised;

import org.evenhand.casefile.CaseFileEvent.ReferralDeclined;
import org.evenhand.casefile.DeclineReason;
import org.evenhand.casefile.OpenWorkEvent.WorkBegun;
import org.evenhand.casefile.WorkKind;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Compartment;
import org.evenhand.record.GeneralRefusal.FieldMissing;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.PersonId;
import org.evenhand.safeguarding.ConcernCommand.RaiseSafeguardingConcern;
import org.evenhand.safeguarding.ConcernRefusal.ConcernIdTaken;
import org.evenhand.safeguarding.ConcernRefusal.ConcernOutsideTheCase;
import org.evenhand.safeguarding.ScreeningEvent.RescreenCalledFor;
import org.junit.jupiter.api.Test;

/** It is never refused, unless nobody could read or find it. */
class RaisingAConcernTest {

    private final StreamFixture<ConcernStream> concern = ConcernWords.concern().givenElsewhere(openCase());

    @Test
    void it_is_a_task_with_an_owner_and_a_clock() {
        concern.when(raise(A, Immediacy.SAME_DAY)).expectEvents(raised()).expectAlsoAppended(begun(A));
    }

    @Test
    void danger_now_has_an_hour_and_what_can_wait_three_days() {
        concern.when(raise(A, Immediacy.IMMEDIATE))
                .expectEvents(raised(A, Immediacy.IMMEDIATE, "2026-11-22T11:00:00Z"));
    }

    @Test
    void what_can_wait_has_three_days() {
        concern.when(raise(A, Immediacy.WITHIN_DAYS))
                .expectEvents(raised(A, Immediacy.WITHIN_DAYS, "2026-11-25T10:00:00Z"));
    }

    @Test
    void also_before_and_after_the_case_is_open() {
        ConcernWords.concern()
                .givenElsewhere(referred(), new ReferralDeclined(CASE, DeclineReason.values()[0]))
                .when(raise(A, Immediacy.SAME_DAY))
                .expectEvents(raised());
    }

    /** S3. */
    @Test
    void a_parent_whose_concern_it_is_is_screened_again_and_the_other_is_not() {
        concern.givenElsewhere(screened(A), screened(B))
                .when(raise(A, Immediacy.SAME_DAY))
                .expectAlsoAppended(calledFor(A, RescreenCause.CONCERN), begun(A));
    }

    @Test
    void for_a_childs_concern_both_are_and_neither_is_told_why() {
        concern.givenElsewhere(screened(A), screened(B))
                .when(raise(CHILD, Immediacy.SAME_DAY))
                .expectAlsoAppended(
                        calledFor(A, RescreenCause.SERVICE), calledFor(B, RescreenCause.SERVICE), begun(CHILD));
    }

    @Test
    void raised_again_it_is_open_again() {
        concern.given(raised(), answered(COLLEAGUE), closed(ConcernOutcome.NO_FURTHER_ACTION, COLLEAGUE))
                .when(raise(A, Immediacy.SAME_DAY))
                .expectEvents(raised())
                .expectAlsoAppended(begun(A));
    }

    @Test
    void raised_twice_while_it_is_open_it_is_one_task() {
        concern.given(raised())
                .when(raise(A, Immediacy.SAME_DAY))
                .expectEvents(raised())
                .expectAlsoAppended();
    }

    @Test
    void nothing_of_it_is_in_any_compartment_but_the_one() {
        var said = concern.givenElsewhere(screened(A), screened(B)).when(raise(A, Immediacy.SAME_DAY));
        assertThat(said.said()).allMatch(event -> event.compartment().equals(Compartment.of(A)));
        assertThat(said.alsoAppended()).allMatch(event -> event.compartment().equals(Compartment.of(A)));
    }

    @Test
    void without_words_there_is_nothing_to_keep() {
        concern.when(with(A, " ")).expectRefusal(new FieldMissing("account"));
    }

    @Test
    void about_somebody_who_is_not_in_the_case_nobody_would_find_it() {
        concern.when(raise(STRANGER, Immediacy.SAME_DAY)).expectRefusal(new ConcernOutsideTheCase(STRANGER));
    }

    @Test
    void another_persons_concern_keeps_its_id() {
        concern.given(raised()).when(raise(B, Immediacy.SAME_DAY)).expectRefusal(new ConcernIdTaken());
    }

    @Test
    void a_case_that_there_is_not_cannot_keep_it() {
        ConcernWords.concern().when(raise(A, Immediacy.SAME_DAY)).expectRefusal(new NotFound());
    }

    private static RaiseSafeguardingConcern with(PersonId person, String account) {
        return new RaiseSafeguardingConcern(
                CONCERN, CASE, person, AtRisk.CHILD, ConcernCategory.OTHER, Immediacy.SAME_DAY, words(account), null);
    }

    private static RescreenCalledFor calledFor(PersonId parent, RescreenCause because) {
        return new RescreenCalledFor(CASE, parent, because, TODAY, null);
    }

    private static WorkBegun begun(PersonId person) {
        return new WorkBegun(CASE, WorkKind.SAFEGUARDING_TASK, CONCERN.value(), Compartment.of(person));
    }
}
