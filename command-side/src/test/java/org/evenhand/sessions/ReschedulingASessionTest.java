package org.evenhand.sessions;

import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.barred;
import static org.evenhand.family.TheFamily.clock;
import static org.evenhand.family.TheFamily.jointWorkPermitted;
import static org.evenhand.family.TheFamily.moment;
import static org.evenhand.family.TheFamily.openCase;
import static org.evenhand.platform.StreamFixture.STAFF;
import static org.evenhand.sessions.SessionType.INDIVIDUAL;
import static org.evenhand.sessions.SessionType.JOINT;
import static org.evenhand.sessions.SessionWords.ANOTHER_SESSION;
import static org.evenhand.sessions.SessionWords.AT_TWO;
import static org.evenhand.sessions.SessionWords.DAY;
import static org.evenhand.sessions.SessionWords.NINETY;
import static org.evenhand.sessions.SessionWords.SESSION;
import static org.evenhand.sessions.SessionWords.booked;
import static org.evenhand.sessions.SessionWords.cancelled;
import static org.evenhand.sessions.SessionWords.compartmentOf;
import static org.evenhand.sessions.SessionWords.freedBy;
import static org.evenhand.sessions.SessionWords.heldOrCancelled;
import static org.evenhand.sessions.SessionWords.started;
import static org.evenhand.sessions.SessionWords.takenBy;

import org.evenhand.family.TheFamily;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Moment;
import org.evenhand.safeguarding.BarBasis;
import org.evenhand.sessions.SessionCommand.CancelSession;
import org.evenhand.sessions.SessionCommand.RescheduleSession;
import org.evenhand.sessions.SessionEvent.SessionCancelled;
import org.evenhand.sessions.SessionEvent.SessionRescheduled;
import org.evenhand.sessions.SessionRefusal.AlreadyStarted;
import org.evenhand.sessions.SessionRefusal.BookedInThePast;
import org.evenhand.sessions.SessionRefusal.ClinicianNotAllocated;
import org.evenhand.sessions.SessionRefusal.DoubleBooked;
import org.evenhand.sessions.SessionRefusal.JointWorkBarred;
import org.evenhand.sessions.SessionRefusal.MinutesOutOfRange;
import org.evenhand.sessions.SessionRefusal.SessionWasCancelled;
import org.junit.jupiter.api.Test;

class ReschedulingASessionTest {

    private static final Moment HALF_PAST_TWO = moment("2026-11-24T14:30:00Z");
    private static final RescheduleSession HALF_AN_HOUR_LATER =
            new RescheduleSession(SESSION, clock("2026-11-24T14:30"), NINETY, CancelledBy.SERVICE);

    private final StreamFixture<SessionStream> session =
            SessionWords.session().givenElsewhere(openCase(jointWorkPermitted()));

    @Test
    void its_own_time_is_not_in_the_way() {
        session.given(booked(INDIVIDUAL))
                .givenElsewhere(takenBy(STAFF, DAY, SESSION, AT_TWO, NINETY))
                .when(HALF_AN_HOUR_LATER)
                .expectEvents(rescheduled(INDIVIDUAL, HALF_PAST_TWO))
                .expectAlsoAppended(freedBy(STAFF, DAY), takenBy(STAFF, DAY, SESSION, HALF_PAST_TWO, NINETY));
    }

    @Test
    void another_session_is_in_the_way() {
        session.given(booked(INDIVIDUAL))
                .givenElsewhere(takenBy(STAFF, DAY, ANOTHER_SESSION, moment("2026-11-24T15:45:00Z"), 30))
                .when(HALF_AN_HOUR_LATER)
                .expectRefusal(new DoubleBooked(STAFF));
    }

    @Test
    void to_another_day_the_first_day_is_freed() {
        session.given(booked(INDIVIDUAL))
                .when(new RescheduleSession(SESSION, clock("2026-12-01T14:00"), NINETY, CancelledBy.PARENT))
                .expectAlsoAppended(
                        freedBy(STAFF, DAY),
                        takenBy(STAFF, DAY.plusDays(7), SESSION, moment("2026-12-01T14:00:00Z"), NINETY));
    }

    @Test
    void under_a_bar_no_joint_session_is_moved() {
        session.given(booked(JOINT))
                .givenElsewhere(barred(BarBasis.RISK))
                .when(HALF_AN_HOUR_LATER)
                .expectRefusal(new JointWorkBarred(CASE, BarBasis.RISK));
    }

    @Test
    void a_clinician_with_a_conflict_does_not_hold_it_on_the_new_day() {
        session.given(booked(INDIVIDUAL))
                .givenElsewhere(TheFamily.conflicted(STAFF))
                .when(HALF_AN_HOUR_LATER)
                .expectRefusal(new ClinicianNotAllocated(STAFF));
    }

    @Test
    void it_is_moved_to_a_time_to_come() {
        session.given(booked(INDIVIDUAL))
                .when(new RescheduleSession(SESSION, clock("2026-11-22T09:00"), NINETY, CancelledBy.PARENT))
                .expectRefusal(new BookedInThePast());
    }

    @Test
    void it_keeps_a_sensible_length() {
        session.given(booked(INDIVIDUAL))
                .when(new RescheduleSession(SESSION, clock("2026-11-24T14:30"), 0, CancelledBy.PARENT))
                .expectRefusal(new MinutesOutOfRange());
    }

    @Test
    void what_has_started_is_not_moved() {
        session.given(booked(INDIVIDUAL), started(INDIVIDUAL))
                .when(HALF_AN_HOUR_LATER)
                .expectRefusal(new AlreadyStarted());
    }

    @Test
    void what_was_cancelled_is_not_moved() {
        session.given(booked(INDIVIDUAL), cancelled())
                .when(HALF_AN_HOUR_LATER)
                .expectRefusal(new SessionWasCancelled());
    }

    @Test
    void cancelling_frees_the_diary_and_says_how_long_before() {
        session.given(booked(JOINT))
                .when(cancel())
                .expectEvents(wasCancelled(52))
                .expectAlsoAppended(freedBy(STAFF, DAY), heldOrCancelled(SessionType.JOINT));
    }

    @Test
    void cancelling_after_a_rescheduling_frees_the_new_day() {
        session.given(booked(JOINT), rescheduled(JOINT, moment("2026-12-01T14:00:00Z")))
                .when(cancel())
                .expectAlsoAppended(freedBy(STAFF, DAY.plusDays(7)), heldOrCancelled(SessionType.JOINT));
    }

    @Test
    void cancelling_after_the_time_is_less_than_no_notice() {
        SessionWords.session("2026-11-24T14:30:00Z")
                .given(booked(JOINT))
                .when(cancel())
                .expectEvents(wasCancelled(-1));
    }

    @Test
    void what_has_started_is_not_cancelled() {
        session.given(booked(JOINT), started(JOINT)).when(cancel()).expectRefusal(new AlreadyStarted());
    }

    @Test
    void what_was_cancelled_is_not_cancelled_again() {
        session.given(booked(JOINT), cancelled()).when(cancel()).expectRefusal(new SessionWasCancelled());
    }

    private static CancelSession cancel() {
        return new CancelSession(SESSION, CancelledBy.PARENT, CancelReason.NOT_GOING_AHEAD);
    }

    private static SessionCancelled wasCancelled(long noticeHours) {
        return new SessionCancelled(
                SESSION, CASE, compartmentOf(JOINT), CancelledBy.PARENT, CancelReason.NOT_GOING_AHEAD, noticeHours);
    }

    private static SessionRescheduled rescheduled(SessionType type, Moment to) {
        return new SessionRescheduled(SESSION, CASE, compartmentOf(type), AT_TWO, to, NINETY, CancelledBy.SERVICE, 52L);
    }
}
