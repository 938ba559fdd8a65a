package org.evenhand.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.court.CourtWords.ANNA;
import static org.evenhand.court.CourtWords.BEN;
import static org.evenhand.court.CourtWords.CASE_FILE;
import static org.evenhand.court.CourtWords.COURT_CASE;
import static org.evenhand.court.CourtWords.courtCase;
import static org.evenhand.court.CourtWords.linked;
import static org.evenhand.court.CourtWords.linkedCourtCase;
import static org.evenhand.court.CourtWords.received;
import static org.evenhand.court.CourtWords.record;
import static org.evenhand.court.CourtWords.referred;
import static org.evenhand.court.CourtWords.superseded;

import java.time.LocalDate;
import org.evenhand.court.CourtCommand.LinkCaseFile;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.PersonId;
import org.evenhand.safeguarding.RescreenCause;
import org.evenhand.safeguarding.RiskLevel;
import org.evenhand.safeguarding.ScreeningEvent.RescreenCalledFor;
import org.evenhand.safeguarding.ScreeningEvent.ScreeningCompleted;
import org.evenhand.safeguarding.ScreeningOutcome;
import org.junit.jupiter.api.Test;

/** S3: an order may have changed what is safe. */
class AnOrderCallsForScreeningTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void every_parent_who_was_screened_is_screened_again() {
        linkedCourtCase()
                .givenElsewhere(referred(CASE_FILE, ANNA, BEN), screened(ANNA), screened(BEN))
                .when(record(1, OrderState.APPROVED))
                .expectAlsoAppended(calledFor(ANNA), calledFor(BEN));
    }

    @Test
    void who_was_not_screened_yet_will_be_anyway() {
        linkedCourtCase()
                .givenElsewhere(referred(CASE_FILE, ANNA, BEN), screened(BEN))
                .when(record(1, OrderState.APPROVED))
                .expectAlsoAppended(calledFor(BEN));
    }

    @Test
    void so_does_a_link_to_a_court_case_that_has_an_order() {
        linkedAfter(received(1, OrderState.APPROVED)).expectAlsoAppended(calledFor(ANNA), calledFor(BEN));
        linkedAfter(received(1, OrderState.DRAFT)).expectAlsoAppended();
        linkedAfter().expectAlsoAppended();
    }

    @Test
    void what_has_ended_before_the_link_calls_for_nothing() {
        linkedAfter(received(1, OrderState.APPROVED), superseded(1, null, SupersededBecause.DISCHARGED))
                .expectAlsoAppended();
    }

    private static StreamFixture.Decision linkedAfter(CourtEvent... more) {
        return courtCase()
                .given(linked(null))
                .given(more)
                .givenElsewhere(referred(CASE_FILE, ANNA, BEN), screened(ANNA), screened(BEN))
                .when(new LinkCaseFile(COURT_CASE, CASE_FILE, true));
    }

    @Test
    void a_draft_binds_nobody_and_changes_nothing() {
        StreamFixture.Decision received = linkedCourtCase()
                .givenElsewhere(referred(CASE_FILE, ANNA, BEN), screened(ANNA), screened(BEN))
                .when(record(1, OrderState.DRAFT));
        assertThat(received.refusal()).isEmpty();
        received.expectAlsoAppended();
    }

    private static RescreenCalledFor calledFor(PersonId parent) {
        return new RescreenCalledFor(CASE_FILE, parent, RescreenCause.ORDER, TODAY, null);
    }

    private static ScreeningCompleted screened(PersonId parent) {
        return new ScreeningCompleted(
                CASE_FILE,
                parent,
                ScreeningOutcome.CLEAR,
                ScreeningOutcome.CLEAR,
                RiskLevel.LOW,
                null,
                null,
                StreamFixture.STAFF,
                null,
                null);
    }
}
