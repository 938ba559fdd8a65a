package org.evenhand.sessions;

import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.B;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.STRANGER;
import static org.evenhand.family.TheFamily.TODAY;
import static org.evenhand.family.TheFamily.barred;
import static org.evenhand.family.TheFamily.clock;
import static org.evenhand.family.TheFamily.conflicted;
import static org.evenhand.family.TheFamily.jointWorkPermitted;
import static org.evenhand.family.TheFamily.moment;
import static org.evenhand.family.TheFamily.openCase;
import static org.evenhand.family.TheFamily.screened;
import static org.evenhand.family.TheFamily.withdrew;
import static org.evenhand.platform.StreamFixture.STAFF;
import static org.evenhand.safeguarding.ScreeningOutcome.CLEAR_WITH_MONITORING;
import static org.evenhand.safeguarding.ScreeningOutcome.REFER;
import static org.evenhand.sessions.SessionType.INDIVIDUAL;
import static org.evenhand.sessions.SessionType.JOINT;
import static org.evenhand.sessions.SessionWords.SESSION;
import static org.evenhand.sessions.SessionWords.booked;
import static org.evenhand.sessions.SessionWords.cancelled;
import static org.evenhand.sessions.SessionWords.ended;
import static org.evenhand.sessions.SessionWords.start;
import static org.evenhand.sessions.SessionWords.started;

import java.time.Instant;
import java.util.List;
import org.evenhand.consent.ConsentPurpose;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.safeguarding.BarBasis;
import org.evenhand.sessions.SessionCommand.StartSession;
import org.evenhand.sessions.SessionRefusal.AlreadyEnded;
import org.evenhand.sessions.SessionRefusal.AlreadyStarted;
import org.evenhand.sessions.SessionRefusal.ClinicianNotAllocated;
import org.evenhand.sessions.SessionRefusal.JointConsentMissing;
import org.evenhand.sessions.SessionRefusal.JointWorkBarred;
import org.evenhand.sessions.SessionRefusal.NobodyPresent;
import org.evenhand.sessions.SessionRefusal.PresentNotBooked;
import org.evenhand.sessions.SessionRefusal.RescreenDue;
import org.evenhand.sessions.SessionRefusal.ScreeningMissing;
import org.evenhand.sessions.SessionRefusal.SessionWasCancelled;
import org.evenhand.sessions.SessionRefusal.StartedBeforeBooked;
import org.evenhand.sessions.SessionRefusal.StartedInTheFuture;
import org.junit.jupiter.api.Test;

/** What was permitted at the booking is asked again at the door. */
class StartingAJointSessionTest {

    private static final String AT_THE_DOOR = "2026-11-24T14:02:00Z";

    private final StreamFixture<SessionStream> session =
            SessionWords.session(AT_THE_DOOR).givenElsewhere(openCase(jointWorkPermitted()));

    @Test
    void it_starts_with_both() {
        session.given(booked(JOINT)).when(start(A, B)).expectEvents(started(JOINT));
    }

    @Test
    void it_may_have_started_a_little_earlier() {
        session.given(booked(JOINT))
                .when(new StartSession(SESSION, clock("2026-11-24T13:58"), List.of(A)))
                .expectEvents(started(JOINT, "2026-11-24T13:58:00Z", A));
    }

    /** Two minutes before the withdrawal is no way round it. */
    @Test
    void a_start_that_is_dated_back_is_asked_for_now_as_well() {
        var back = new StartSession(SESSION, clock("2026-11-24T13:58"), List.of(A, B));
        SessionWords.session(AT_THE_DOOR)
                .givenElsewhere(openCase(jointWorkPermitted()))
                .given(booked(JOINT))
                .givenElsewhere(withdrew(A, ConsentPurpose.JOINT_WORK, Instant.parse("2026-11-24T14:00:00Z")))
                .when(back)
                .expectRefusal(new JointConsentMissing(A));
        session.given(booked(JOINT))
                .givenElsewhere(screened(B, CLEAR_WITH_MONITORING, TODAY.plusDays(1)))
                .when(new StartSession(SESSION, clock("2026-11-23T13:58"), List.of(A, B)))
                .expectRefusal(new RescreenDue(B, TODAY.plusDays(1)));
    }

    @Test
    void nor_does_a_bar_that_has_lapsed_since_let_it_have_started_before() {
        session.given(booked(JOINT))
                .givenElsewhere(barred(BarBasis.BAIL, moment(AT_THE_DOOR)))
                .when(new StartSession(SESSION, clock("2026-11-24T13:58"), List.of(A, B)))
                .expectRefusal(new JointWorkBarred(CASE, BarBasis.BAIL));
    }

    @Test
    void it_did_not_start_before_it_was_booked() {
        Instant booked = Instant.parse("2026-11-24T13:57:40Z");
        session.recordedAt(booked)
                .given(booked(JOINT))
                .when(new StartSession(SESSION, clock("2026-11-24T13:56"), List.of(A, B)))
                .expectRefusal(new StartedBeforeBooked());
        SessionWords.session(AT_THE_DOOR)
                .givenElsewhere(openCase(jointWorkPermitted()))
                .recordedAt(booked)
                .given(booked(JOINT))
                .when(new StartSession(SESSION, clock("2026-11-24T13:57"), List.of(A)))
                .expectEvents(started(JOINT, "2026-11-24T13:57:00Z", A));
    }

    /** What is told of long ago was recorded today. */
    @Test
    void a_record_that_is_younger_than_the_appointment_does_not_tell_when_it_was_booked() {
        session.recordedAt(Instant.parse("2026-12-01T09:00:00Z"))
                .given(booked(JOINT))
                .when(new StartSession(SESSION, clock("2026-11-24T14:01"), List.of(A)))
                .expectEvents(started(JOINT, "2026-11-24T14:01:00Z", A));
        SessionWords.session(AT_THE_DOOR)
                .givenElsewhere(openCase(jointWorkPermitted()))
                .recordedAt(Instant.parse("2026-12-01T09:00:00Z"))
                .given(booked(JOINT))
                .when(new StartSession(SESSION, clock("2026-11-24T13:59"), List.of(A)))
                .expectRefusal(new StartedBeforeBooked());
    }

    /** Edge case 23: the bar arrived after the booking. */
    @Test
    void a_bar_since_the_booking_stops_it() {
        session.given(booked(JOINT))
                .givenElsewhere(barred(BarBasis.ORDER))
                .when(start(A, B))
                .expectRefusal(new JointWorkBarred(CASE, BarBasis.ORDER));
    }

    @Test
    void a_bar_stops_it_also_while_only_one_has_come() {
        session.given(booked(JOINT))
                .givenElsewhere(barred(BarBasis.ORDER))
                .when(start(A))
                .expectRefusal(new JointWorkBarred(CASE, BarBasis.ORDER));
    }

    @Test
    void a_bar_lapses_in_its_minute() {
        session.given(booked(JOINT))
                .givenElsewhere(barred(BarBasis.BAIL, moment(AT_THE_DOOR)))
                .when(start(A, B))
                .expectEvents(started(JOINT));
    }

    /** Edge case 10. */
    @Test
    void a_withdrawal_since_the_booking_stops_it() {
        session.given(booked(JOINT))
                .givenElsewhere(withdrew(A, ConsentPurpose.JOINT_WORK, Instant.parse("2026-11-23T18:00:00Z")))
                .when(start(A, B))
                .expectRefusal(new JointConsentMissing(A));
    }

    @Test
    void a_withdrawal_from_tomorrow_does_not_stop_it_today() {
        session.given(booked(JOINT))
                .givenElsewhere(withdrew(A, ConsentPurpose.JOINT_WORK, Instant.parse("2026-11-25T00:00:00Z")))
                .when(start(A, B))
                .expectEvents(started(JOINT));
    }

    @Test
    void a_worse_screening_since_the_booking_stops_it() {
        session.given(booked(JOINT))
                .givenElsewhere(screened(B, REFER, null))
                .when(start(A, B))
                .expectRefusal(new ScreeningMissing(B));
    }

    /** S4. */
    @Test
    void a_rescreening_that_fell_due_since_the_booking_stops_it() {
        session.given(booked(JOINT))
                .givenElsewhere(screened(B, CLEAR_WITH_MONITORING, TODAY.plusDays(1)))
                .when(start(A, B))
                .expectRefusal(new RescreenDue(B, TODAY.plusDays(1)));
    }

    @Test
    void one_parents_own_session_starts_under_a_bar() {
        session.given(booked(INDIVIDUAL))
                .givenElsewhere(barred(BarBasis.ORDER))
                .when(start(A))
                .expectEvents(started(INDIVIDUAL));
    }

    /** Edge case 12. */
    @Test
    void a_clinician_in_conflict_since_the_booking_does_not_hold_it() {
        session.given(booked(JOINT))
                .givenElsewhere(conflicted(STAFF))
                .when(start(A, B))
                .expectRefusal(new ClinicianNotAllocated(STAFF));
    }

    @Test
    void somebody_is_present() {
        session.given(booked(JOINT)).when(start()).expectRefusal(new NobodyPresent());
    }

    @Test
    void who_was_not_booked_walks_in_first() {
        session.given(booked(JOINT)).when(start(A, STRANGER)).expectRefusal(new PresentNotBooked(STRANGER));
    }

    @Test
    void it_does_not_start_in_the_future() {
        session.given(booked(JOINT))
                .when(new StartSession(SESSION, clock("2026-11-24T14:03"), List.of(A, B)))
                .expectRefusal(new StartedInTheFuture());
    }

    @Test
    void it_starts_once() {
        session.given(booked(JOINT), started(JOINT)).when(start(A, B)).expectRefusal(new AlreadyStarted());
    }

    @Test
    void what_has_ended_does_not_start() {
        session.given(booked(JOINT), started(JOINT), ended(JOINT, AT_THE_DOOR))
                .when(start(A, B))
                .expectRefusal(new AlreadyEnded());
    }

    @Test
    void what_was_cancelled_does_not_start() {
        session.given(booked(JOINT), cancelled()).when(start(A, B)).expectRefusal(new SessionWasCancelled());
    }

    @Test
    void what_was_not_booked_does_not_start() {
        session.when(start(A, B)).expectRefusal(new NotFound());
    }
}
