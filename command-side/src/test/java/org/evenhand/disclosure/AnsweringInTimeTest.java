package org.evenhand.disclosure;

import static org.evenhand.disclosure.DisclosureBasis.COURT_ORDER;
import static org.evenhand.disclosure.DisclosureBasis.SUBJECT_ACCESS;
import static org.evenhand.disclosure.DisclosureWords.DISCLOSURE;
import static org.evenhand.disclosure.DisclosureWords.LIAISON;
import static org.evenhand.disclosure.DisclosureWords.attendance;
import static org.evenhand.disclosure.DisclosureWords.builtOfAttendance;
import static org.evenhand.disclosure.DisclosureWords.checked;
import static org.evenhand.disclosure.DisclosureWords.decided;
import static org.evenhand.disclosure.DisclosureWords.disclosure;
import static org.evenhand.disclosure.DisclosureWords.ofCase;
import static org.evenhand.disclosure.DisclosureWords.release;
import static org.evenhand.disclosure.DisclosureWords.requested;
import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.words;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.evenhand.disclosure.DisclosureCommand.ExtendDisclosureDue;
import org.evenhand.disclosure.DisclosureCommand.PauseDisclosureClock;
import org.evenhand.disclosure.DisclosureCommand.ResumeDisclosureClock;
import org.evenhand.disclosure.DisclosureEvent.DisclosureClockPaused;
import org.evenhand.disclosure.DisclosureEvent.DisclosureClockResumed;
import org.evenhand.disclosure.DisclosureEvent.DisclosureDueExtended;
import org.evenhand.disclosure.DisclosureEvent.DisclosureRequested;
import org.evenhand.disclosure.DisclosureRefusal.AlreadyExtended;
import org.evenhand.disclosure.DisclosureRefusal.ClockAlreadyPaused;
import org.evenhand.disclosure.DisclosureRefusal.ClockIsTheCourts;
import org.evenhand.disclosure.DisclosureRefusal.ClockNotPaused;
import org.evenhand.disclosure.DisclosureRefusal.ExtendedTooLate;
import org.evenhand.disclosure.DisclosureRefusal.IdentityNotConfirmed;
import org.evenhand.disclosure.DisclosureRefusal.PausedOutOfTime;
import org.evenhand.disclosure.DisclosureRefusal.ReasonRequired;
import org.evenhand.disclosure.DisclosureRefusal.ResumedOutOfTime;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Compartment;
import org.junit.jupiter.api.Test;

/** One calendar month, and not a day of those on which the service waits for who asked (UK GDPR Art. 12). */
class AnsweringInTimeTest {

    private static final LocalDate CAME = LocalDate.of(2027, 1, 31);
    private static final LocalDate DUE = LocalDate.of(2027, 2, 28);

    @Test
    void the_days_on_which_it_is_paused_are_added() {
        asked().when(pause(CAME.plusDays(2))).expectEvents(paused());
        asked().given(paused())
                .when(resume(CAME.plusDays(9)))
                .expectEvents(new DisclosureClockResumed(
                        DISCLOSURE, CASE, Compartment.of(A), CAME.plusDays(9), DUE.plusDays(7)));
    }

    @Test
    void it_is_not_paused_twice_nor_before_it_runs_nor_ahead() {
        asked().given(paused()).when(pause(CAME.plusDays(3))).expectRefusal(new ClockAlreadyPaused());
        asked().when(pause(CAME.minusDays(1))).expectRefusal(new PausedOutOfTime());
        asked().when(pause(CAME.plusDays(11))).expectRefusal(new PausedOutOfTime());
    }

    @Test
    void it_runs_again_only_after_it_was_paused() {
        asked().when(resume(CAME.plusDays(3))).expectRefusal(new ClockNotPaused());
        asked().given(paused()).when(resume(CAME.plusDays(1))).expectRefusal(new ResumedOutOfTime());
        asked().given(paused()).when(resume(CAME.plusDays(11))).expectRefusal(new ResumedOutOfTime());
    }

    @Test
    void a_complex_request_has_three_calendar_months_and_is_extended_once_and_in_time() {
        var extended = new DisclosureDueExtended(
                DISCLOSURE, CASE, Compartment.of(A), ofCase("four years of notes"), LocalDate.of(2027, 4, 30));
        asked().when(extend("four years of notes")).expectEvents(extended);
        asked().given(extended).when(extend("more")).expectRefusal(new AlreadyExtended());
        asked().when(extend(" ")).expectRefusal(new ReasonRequired());
        asked().at(Instant.parse("2027-03-01T09:00:00Z")).when(extend("late")).expectRefusal(new ExtendedTooLate(DUE));
    }

    @Test
    void a_court_names_its_own_day() {
        disclosure().given(requested(COURT_ORDER)).when(pause(CAME)).expectRefusal(new ClockIsTheCourts());
    }

    @Test
    void nothing_leaves_to_somebody_who_has_not_said_who_they_are() {
        disclosure(attendance())
                .at(Instant.parse("2027-02-10T09:00:00Z"))
                .given(
                        came(),
                        decided(null, DataClass.ATTENDANCE, A),
                        builtOfAttendance(),
                        checked(),
                        new DisclosureClockPaused(
                                DISCLOSURE, CASE, Compartment.of(A), ClockPause.IDENTITY, CAME.plusDays(2)))
                .whenAskedBy(LIAISON, release(true))
                .expectRefusal(new IdentityNotConfirmed());
    }

    private static StreamFixture<DisclosureStream> asked() {
        return disclosure().at(Instant.parse("2027-02-10T09:00:00Z")).given(came());
    }

    private static DisclosureRequested came() {
        return new DisclosureRequested(
                DISCLOSURE,
                CASE,
                Compartment.of(A),
                null,
                RequesterRole.DATA_SUBJECT,
                A,
                ofCase("A"),
                SUBJECT_ACCESS,
                ofCase("everything about me"),
                List.of(DataClass.JOINT_CONTENT),
                CAME,
                DUE);
    }

    private static PauseDisclosureClock pause(LocalDate on) {
        return new PauseDisclosureClock(DISCLOSURE, ClockPause.CLARIFICATION, on);
    }

    private static DisclosureClockPaused paused() {
        return new DisclosureClockPaused(
                DISCLOSURE, CASE, Compartment.of(A), ClockPause.CLARIFICATION, CAME.plusDays(2));
    }

    private static ResumeDisclosureClock resume(LocalDate on) {
        return new ResumeDisclosureClock(DISCLOSURE, on);
    }

    private static ExtendDisclosureDue extend(String reason) {
        return new ExtendDisclosureDue(DISCLOSURE, words(reason));
    }
}
