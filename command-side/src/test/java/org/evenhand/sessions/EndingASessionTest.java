package org.evenhand.sessions;

import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.B;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.clock;
import static org.evenhand.family.TheFamily.moment;
import static org.evenhand.sessions.Attendance.ATTENDED;
import static org.evenhand.sessions.Attendance.DID_NOT_ATTEND;
import static org.evenhand.sessions.SessionType.INDIVIDUAL;
import static org.evenhand.sessions.SessionType.JOINT;
import static org.evenhand.sessions.SessionWords.NINETY;
import static org.evenhand.sessions.SessionWords.SESSION;
import static org.evenhand.sessions.SessionWords.booked;
import static org.evenhand.sessions.SessionWords.cancelled;
import static org.evenhand.sessions.SessionWords.marked;
import static org.evenhand.sessions.SessionWords.started;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.ClockTime;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.sessions.SessionCommand.EndSession;
import org.evenhand.sessions.SessionCommand.SplitSession;
import org.evenhand.sessions.SessionEvent.JointSessionSplit;
import org.evenhand.sessions.SessionEvent.SessionEnded;
import org.evenhand.sessions.SessionRefusal.AlreadyEnded;
import org.evenhand.sessions.SessionRefusal.AlreadySplit;
import org.evenhand.sessions.SessionRefusal.AttendanceOpen;
import org.evenhand.sessions.SessionRefusal.BeforeTheStart;
import org.evenhand.sessions.SessionRefusal.BreaksTooLong;
import org.evenhand.sessions.SessionRefusal.NotAJointSession;
import org.evenhand.sessions.SessionRefusal.NotStarted;
import org.evenhand.sessions.SessionRefusal.SessionWasCancelled;
import org.evenhand.sessions.SessionRefusal.StartedInTheFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EndingASessionTest {

    private static final JointSessionSplit SPLIT =
            new JointSessionSplit(SESSION, CASE, Compartment.JOINT, moment("2026-11-24T15:00:00Z"));

    private final StreamFixture<SessionStream> session = SessionWords.session("2026-11-24T15:30:00Z");

    @Test
    void it_lasts_from_its_start_to_its_end() {
        session.given(attended()).when(end(null, 5)).expectEvents(ended("2026-11-24T15:30:00Z", 88, 5, false));
    }

    @Test
    void it_may_have_ended_earlier() {
        session.given(attended())
                .when(end(clock("2026-11-24T15:02"), 0))
                .expectEvents(ended("2026-11-24T15:02:00Z", 60, 0, false));
    }

    /** Edge case 11: from 00:30 summer time to 01:30 winter time are two hours. */
    @Test
    void over_a_clock_change_it_lasts_by_instant() {
        var winter = new ClockTime(LocalDateTime.parse("2026-10-25T01:30"), null, ZoneOffset.UTC);
        session.given(
                        booked(INDIVIDUAL, moment("2026-10-24T23:30:00Z"), NINETY, null, A),
                        started(INDIVIDUAL, "2026-10-24T23:30:00Z", A),
                        marked(A, ATTENDED))
                .when(end(winter, 0))
                .expectEvents(new SessionEnded(
                        SESSION, CASE, Compartment.of(A), moment("2026-10-25T01:30:00Z"), 120, 0, false));
    }

    @Test
    void nobodys_attendance_is_left_open() {
        session.given(booked(JOINT), started(JOINT), marked(A, ATTENDED))
                .when(end(null, 0))
                .expectRefusal(new AttendanceOpen(B));
    }

    @Test
    void breaks_are_shorter_than_the_session() {
        session.given(attended()).when(end(null, 89)).expectRefusal(new BreaksTooLong());
    }

    @Test
    void breaks_do_not_last_less_than_nothing() {
        session.given(attended()).when(end(null, -1)).expectRefusal(new BreaksTooLong());
    }

    @Test
    void it_ends_after_its_start() {
        session.given(attended()).when(end(clock("2026-11-24T14:01"), 0)).expectRefusal(new BeforeTheStart());
    }

    @Test
    void it_does_not_end_in_the_future() {
        session.given(attended()).when(end(clock("2026-11-24T15:31"), 0)).expectRefusal(new StartedInTheFuture());
    }

    @Test
    void what_has_not_started_does_not_end() {
        session.given(booked(JOINT)).when(end(null, 0)).expectRefusal(new NotStarted());
    }

    @Test
    void what_was_cancelled_does_not_end() {
        session.given(booked(JOINT), cancelled()).when(end(null, 0)).expectRefusal(new SessionWasCancelled());
    }

    @Test
    void it_ends_once() {
        session.given(attended())
                .given(ended("2026-11-24T15:02:00Z", 60, 0, false))
                .when(end(null, 0))
                .expectRefusal(new AlreadyEnded());
    }

    @Test
    void the_parents_go_on_apart() {
        session.given(booked(JOINT), started(JOINT))
                .when(new SplitSession(SESSION, clock("2026-11-24T15:00")))
                .expectEvents(SPLIT);
    }

    @Test
    void a_split_session_ends_as_one_and_not_before_the_split() {
        session.given(attended())
                .given(SPLIT)
                .when(end(null, 0))
                .expectEvents(ended("2026-11-24T15:30:00Z", 88, 0, true));
        SessionWords.session("2026-11-24T15:30:00Z")
                .given(attended())
                .given(SPLIT)
                .when(end(clock("2026-11-24T14:59"), 0))
                .expectRefusal(new BeforeTheStart());
    }

    @Test
    void it_is_split_once() {
        session.given(booked(JOINT), started(JOINT), SPLIT)
                .when(new SplitSession(SESSION, null))
                .expectRefusal(new AlreadySplit());
    }

    @Test
    void one_person_is_not_split() {
        session.given(booked(INDIVIDUAL), started(INDIVIDUAL))
                .when(new SplitSession(SESSION, null))
                .expectRefusal(new NotAJointSession());
    }

    @Test
    void what_has_not_started_is_not_split() {
        session.given(booked(JOINT)).when(new SplitSession(SESSION, null)).expectRefusal(new NotStarted());
    }

    @Test
    void it_is_not_split_before_its_start() {
        session.given(booked(JOINT), started(JOINT))
                .when(new SplitSession(SESSION, clock("2026-11-24T14:01")))
                .expectRefusal(new BeforeTheStart());
    }

    private static Event[] attended() {
        return new Event[] {booked(JOINT), started(JOINT), marked(A, ATTENDED), marked(B, DID_NOT_ATTEND)};
    }

    private static EndSession end(@Nullable ClockTime at, int breaks) {
        return new EndSession(SESSION, at, breaks);
    }

    private static SessionEnded ended(String at, long lasted, int breaks, boolean split) {
        return new SessionEnded(SESSION, CASE, Compartment.JOINT, moment(at), lasted, breaks, split);
    }
}
