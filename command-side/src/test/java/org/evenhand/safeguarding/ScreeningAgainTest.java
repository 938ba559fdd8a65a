package org.evenhand.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.TODAY;
import static org.evenhand.family.TheFamily.about;
import static org.evenhand.family.TheFamily.id;
import static org.evenhand.family.TheFamily.screened;
import static org.evenhand.family.TheFamily.screening;
import static org.evenhand.family.TheFamily.words;

import java.util.List;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.GeneralRefusal.FieldMissing;
import org.evenhand.safeguarding.SafeguardingCommand.CallForRescreening;
import org.evenhand.safeguarding.SafeguardingRefusal.NotScreenedYet;
import org.evenhand.safeguarding.ScreeningEvent.JointSessionCounted;
import org.evenhand.safeguarding.ScreeningEvent.RescreenCalledFor;
import org.evenhand.sessions.SessionId;
import org.junit.jupiter.api.Test;

/** S3 and S4: when what a screening came to counts no more. */
class ScreeningAgainTest {

    private static final RescreenCalledFor CALLED =
            new RescreenCalledFor(CASE, A, RescreenCause.CONCERN, TODAY.minusDays(1), null);

    private final StreamFixture<ScreeningStream> screening = StreamFixture.of(ScreeningStream.class);

    @Test
    void a_clear_outcome_is_not_due_again_by_itself() {
        assertThat(Screening.of(List.of(screened(A))).dueAgain(TODAY.plusYears(1)))
                .isEmpty();
    }

    @Test
    void monitoring_is_due_the_day_after_its_day() {
        var monitored = Screening.of(List.of(screened(A, ScreeningOutcome.CLEAR_WITH_MONITORING, TODAY)));
        assertThat(monitored.dueAgain(TODAY)).isEmpty();
        assertThat(monitored.dueAgain(TODAY.plusDays(1))).contains(TODAY);
    }

    @Test
    void what_was_called_for_is_due_at_once_until_it_is_done() {
        assertThat(Screening.of(List.of(screened(A), CALLED)).dueAgain(TODAY)).contains(TODAY.minusDays(1));
        assertThat(Screening.of(List.of(screened(A), CALLED, screening(A), screened(A)))
                        .dueAgain(TODAY))
                .isEmpty();
    }

    @Test
    void a_screening_that_had_begun_before_does_not_answer_what_came_later() {
        assertThat(Screening.of(List.of(screening(A), CALLED, screened(A))).dueAgain(TODAY))
                .isPresent();
    }

    @Test
    void sessions_are_counted_from_the_last_outcome() {
        var counted = new JointSessionCounted(CASE, A, new SessionId(id(1)));
        assertThat(Screening.of(List.of(screened(A), counted, counted)).jointSessions())
                .isEqualTo(2);
        assertThat(Screening.of(List.of(counted, screened(A), counted)).jointSessions())
                .isEqualTo(1);
    }

    @Test
    void somebody_may_call_for_it_and_says_why() {
        screening
                .given(screened(A))
                .when(new CallForRescreening(CASE, A, words("he was afraid to speak")))
                .expectEvents(new RescreenCalledFor(
                        CASE, A, RescreenCause.SERVICE, TODAY, about(A, "he was afraid to speak")));
    }

    @Test
    void without_a_reason_nobody_calls_for_it() {
        screening
                .given(screened(A))
                .when(new CallForRescreening(CASE, A, words(" ")))
                .expectRefusal(new FieldMissing("reason"));
    }

    @Test
    void the_first_screening_is_not_one_again() {
        screening
                .when(new CallForRescreening(CASE, A, words("he was afraid to speak")))
                .expectRefusal(new NotScreenedYet());
    }
}
