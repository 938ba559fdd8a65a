package org.evenhand.sessions;

import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.B;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.STRANGER;
import static org.evenhand.family.TheFamily.about;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.sessions.Attendance.ATTENDED;
import static org.evenhand.sessions.Attendance.DID_NOT_ATTEND;
import static org.evenhand.sessions.Attendance.EXCUSED_ILLNESS;
import static org.evenhand.sessions.Attendance.LATE;
import static org.evenhand.sessions.Attendance.LEFT_EARLY;
import static org.evenhand.sessions.SessionType.GROUP;
import static org.evenhand.sessions.SessionType.JOINT;
import static org.evenhand.sessions.SessionWords.SESSION;
import static org.evenhand.sessions.SessionWords.booked;
import static org.evenhand.sessions.SessionWords.cancelled;
import static org.evenhand.sessions.SessionWords.ended;
import static org.evenhand.sessions.SessionWords.mark;
import static org.evenhand.sessions.SessionWords.marked;
import static org.evenhand.sessions.SessionWords.started;

import java.util.List;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Compartment;
import org.evenhand.record.Confided;
import org.evenhand.sessions.SessionCommand.CorrectAttendance;
import org.evenhand.sessions.SessionCommand.RecordAttendance;
import org.evenhand.sessions.SessionEvent.AttendanceCorrected;
import org.evenhand.sessions.SessionEvent.AttendanceRecorded;
import org.evenhand.sessions.SessionRefusal.AttendanceAlreadyRecorded;
import org.evenhand.sessions.SessionRefusal.AttendanceNotRecorded;
import org.evenhand.sessions.SessionRefusal.CorrectionChangesNothing;
import org.evenhand.sessions.SessionRefusal.CorrectionReasonRequired;
import org.evenhand.sessions.SessionRefusal.MarksMissing;
import org.evenhand.sessions.SessionRefusal.MinutesNeeded;
import org.evenhand.sessions.SessionRefusal.NotBookedForSession;
import org.evenhand.sessions.SessionRefusal.NotStarted;
import org.evenhand.sessions.SessionRefusal.SessionWasCancelled;
import org.junit.jupiter.api.Test;

class TakingAttendanceTest {

    private final StreamFixture<SessionStream> session = SessionWords.session("2026-11-24T15:30:00Z");

    @Test
    void one_parent_came_and_the_other_did_not() {
        session.given(booked(JOINT), started(JOINT))
                .when(record(mark(A, ATTENDED), mark(B, DID_NOT_ATTEND)))
                .expectEvents(marked(A, ATTENDED), marked(B, DID_NOT_ATTEND));
    }

    @Test
    void in_a_group_each_members_attendance_is_their_own() {
        session.given(booked(GROUP), started(GROUP))
                .when(record(mark(A, ATTENDED)))
                .expectEvents(new AttendanceRecorded(SESSION, CASE, Compartment.of(A), mark(A, ATTENDED)));
    }

    @Test
    void late_says_by_how_much() {
        session.given(booked(JOINT), started(JOINT))
                .when(record(new Mark(A, LATE, 10)))
                .expectEvents(new AttendanceRecorded(SESSION, CASE, Compartment.JOINT, new Mark(A, LATE, 10)));
    }

    @Test
    void nobody_is_late_by_more_than_the_longest_session() {
        session.given(booked(JOINT), started(JOINT))
                .when(record(new Mark(A, LATE, 480), new Mark(B, LEFT_EARLY, 1)))
                .expectEvents(
                        new AttendanceRecorded(SESSION, CASE, Compartment.JOINT, new Mark(A, LATE, 480)),
                        new AttendanceRecorded(SESSION, CASE, Compartment.JOINT, new Mark(B, LEFT_EARLY, 1)));
        SessionWords.session("2026-11-24T15:30:00Z")
                .given(booked(JOINT), started(JOINT))
                .when(record(new Mark(A, LATE, 481)))
                .expectRefusal(new MinutesNeeded(A));
    }

    @Test
    void late_by_nothing_is_refused() {
        session.given(booked(JOINT), started(JOINT)).when(record(mark(A, LATE))).expectRefusal(new MinutesNeeded(A));
    }

    @Test
    void attended_by_minutes_is_refused() {
        session.given(booked(JOINT), started(JOINT))
                .when(record(new Mark(A, ATTENDED, 10)))
                .expectRefusal(new MinutesNeeded(A));
    }

    @Test
    void nobody_is_no_attendance() {
        session.given(booked(JOINT), started(JOINT)).when(record()).expectRefusal(new MarksMissing());
    }

    @Test
    void who_was_not_booked_walks_in_first() {
        session.given(booked(JOINT), started(JOINT))
                .when(record(mark(STRANGER, ATTENDED)))
                .expectRefusal(new NotBookedForSession(STRANGER));
    }

    @Test
    void nobody_attends_twice() {
        session.given(booked(JOINT), started(JOINT))
                .when(record(mark(A, ATTENDED), mark(A, DID_NOT_ATTEND)))
                .expectRefusal(new AttendanceAlreadyRecorded(A));
    }

    @Test
    void what_is_recorded_is_corrected_and_not_recorded_again() {
        session.given(booked(JOINT), started(JOINT), marked(A, ATTENDED))
                .when(record(mark(A, DID_NOT_ATTEND)))
                .expectRefusal(new AttendanceAlreadyRecorded(A));
    }

    @Test
    void before_the_start_nobody_attended() {
        session.given(booked(JOINT)).when(record(mark(A, ATTENDED))).expectRefusal(new NotStarted());
    }

    @Test
    void that_nobody_came_is_said_of_a_session_that_never_started() {
        session.given(booked(JOINT))
                .when(record(mark(A, DID_NOT_ATTEND), mark(B, EXCUSED_ILLNESS)))
                .expectEvents(marked(A, DID_NOT_ATTEND), marked(B, EXCUSED_ILLNESS));
    }

    @Test
    void that_nobody_came_is_not_said_before_the_hour() {
        SessionWords.session("2026-11-24T13:59:00Z")
                .given(booked(JOINT))
                .when(record(mark(A, DID_NOT_ATTEND)))
                .expectRefusal(new NotStarted());
    }

    @Test
    void of_a_cancelled_session_nothing_is_said() {
        session.given(booked(JOINT), cancelled())
                .when(record(mark(A, DID_NOT_ATTEND)))
                .expectRefusal(new SessionWasCancelled());
    }

    @Test
    void a_correction_keeps_what_was_and_stands_also_after_the_end() {
        session.given(booked(JOINT), started(JOINT), marked(A, ATTENDED), ended(JOINT, "2026-11-24T15:30:00Z"))
                .when(correct(mark(A, DID_NOT_ATTEND), "wrong person ticked"))
                .expectEvents(new AttendanceCorrected(
                        SESSION,
                        CASE,
                        Compartment.JOINT,
                        mark(A, ATTENDED),
                        mark(A, DID_NOT_ATTEND),
                        about(A, "wrong person ticked"),
                        about(A, "register-12")));
    }

    @Test
    void a_correction_is_explained() {
        session.given(booked(JOINT), started(JOINT), marked(A, ATTENDED))
                .when(correct(mark(A, DID_NOT_ATTEND), " "))
                .expectRefusal(new CorrectionReasonRequired());
    }

    @Test
    void a_correction_corrects_something() {
        session.given(booked(JOINT), started(JOINT), marked(A, ATTENDED))
                .when(correct(mark(A, ATTENDED), "sure"))
                .expectRefusal(new CorrectionChangesNothing());
    }

    @Test
    void a_correction_counts_minutes_like_the_first_record() {
        session.given(booked(JOINT), started(JOINT), marked(A, ATTENDED))
                .when(correct(mark(A, LATE), "came at ten past"))
                .expectRefusal(new MinutesNeeded(A));
    }

    @Test
    void what_is_not_recorded_is_not_corrected() {
        session.given(booked(JOINT), started(JOINT))
                .when(correct(mark(A, ATTENDED), "forgotten"))
                .expectRefusal(new AttendanceNotRecorded(A));
    }

    private static RecordAttendance record(Mark... marks) {
        return new RecordAttendance(SESSION, List.of(marks));
    }

    private static CorrectAttendance correct(Mark mark, String reason) {
        return new CorrectAttendance(SESSION, mark, words(reason), new Confided("register-12"));
    }
}
