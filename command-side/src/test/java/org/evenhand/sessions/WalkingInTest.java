package org.evenhand.sessions;

import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.B;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.CHILD;
import static org.evenhand.family.TheFamily.STRANGER;
import static org.evenhand.family.TheFamily.barred;
import static org.evenhand.family.TheFamily.consented;
import static org.evenhand.family.TheFamily.jointWorkPermitted;
import static org.evenhand.family.TheFamily.openCase;
import static org.evenhand.sessions.SessionType.FAMILY;
import static org.evenhand.sessions.SessionType.GROUP;
import static org.evenhand.sessions.SessionType.INDIVIDUAL;
import static org.evenhand.sessions.SessionType.JOINT;
import static org.evenhand.sessions.SessionWords.AT_TWO;
import static org.evenhand.sessions.SessionWords.NINETY;
import static org.evenhand.sessions.SessionWords.SESSION;
import static org.evenhand.sessions.SessionWords.booked;
import static org.evenhand.sessions.SessionWords.cancelled;
import static org.evenhand.sessions.SessionWords.ended;
import static org.evenhand.sessions.SessionWords.mark;
import static org.evenhand.sessions.SessionWords.started;

import java.util.List;
import org.evenhand.consent.ConsentPurpose;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Compartment;
import org.evenhand.safeguarding.BarBasis;
import org.evenhand.sessions.SessionCommand.AddWalkIn;
import org.evenhand.sessions.SessionCommand.RecordAttendance;
import org.evenhand.sessions.SessionEvent.AttendanceRecorded;
import org.evenhand.sessions.SessionEvent.WalkInAdded;
import org.evenhand.sessions.SessionRefusal.AlreadyEnded;
import org.evenhand.sessions.SessionRefusal.AlreadyTakesPart;
import org.evenhand.sessions.SessionRefusal.ChildConsentMissing;
import org.evenhand.sessions.SessionRefusal.IndividualSessionIsForOne;
import org.evenhand.sessions.SessionRefusal.JointWorkBarred;
import org.evenhand.sessions.SessionRefusal.ParticipantNotInCase;
import org.evenhand.sessions.SessionRefusal.SessionWasCancelled;
import org.evenhand.sessions.SessionRefusal.WalkInNeedsABooking;
import org.junit.jupiter.api.Test;

class WalkingInTest {

    private final StreamFixture<SessionStream> session =
            SessionWords.session("2026-11-24T14:20:00Z").givenElsewhere(openCase(jointWorkPermitted()));

    @Test
    void a_child_walks_into_a_joint_session() {
        session.given(booked(JOINT), started(JOINT))
                .givenElsewhere(consented(CHILD, ConsentPurpose.TREATMENT))
                .when(new AddWalkIn(SESSION, CHILD))
                .expectEvents(new WalkInAdded(SESSION, CASE, Compartment.JOINT, CHILD));
    }

    @Test
    void a_walk_in_has_an_attendance() {
        session.given(booked(JOINT), started(JOINT), new WalkInAdded(SESSION, CASE, Compartment.JOINT, CHILD))
                .when(new RecordAttendance(SESSION, List.of(mark(CHILD, Attendance.ATTENDED))))
                .expectEvents(
                        new AttendanceRecorded(SESSION, CASE, Compartment.JOINT, mark(CHILD, Attendance.ATTENDED)));
    }

    @Test
    void a_child_without_consent_waits_outside() {
        session.given(booked(JOINT), started(JOINT))
                .when(new AddWalkIn(SESSION, CHILD))
                .expectRefusal(new ChildConsentMissing(CHILD));
    }

    /** One parent's hour with the child is that parent's record; with the other it would be both parents'. */
    @Test
    void a_second_parent_does_not_walk_into_one_parents_family_session_and_a_child_does() {
        session.given(booked(FAMILY), started(FAMILY))
                .givenElsewhere(consented(CHILD, ConsentPurpose.TREATMENT))
                .when(new AddWalkIn(SESSION, B))
                .expectRefusal(new WalkInNeedsABooking(B));
        SessionWords.session("2026-11-24T14:20:00Z")
                .givenElsewhere(openCase(consented(CHILD, ConsentPurpose.TREATMENT)))
                .given(booked(FAMILY, AT_TWO, NINETY, null, A))
                .when(new AddWalkIn(SESSION, CHILD))
                .expectEvents(new WalkInAdded(SESSION, CASE, Compartment.of(A), CHILD));
    }

    @Test
    void a_second_parent_does_not_walk_in_under_a_bar() {
        session.given(booked(GROUP, AT_TWO, NINETY, null, A))
                .givenElsewhere(barred(BarBasis.ORDER))
                .when(new AddWalkIn(SESSION, B))
                .expectRefusal(new JointWorkBarred(CASE, BarBasis.ORDER));
    }

    @Test
    void a_second_parent_walks_in_where_joint_work_is_permitted() {
        session.given(booked(GROUP, AT_TWO, NINETY, null, A))
                .when(new AddWalkIn(SESSION, B))
                .expectEvents(new WalkInAdded(SESSION, CASE, Compartment.of(B), B));
    }

    @Test
    void nobody_walks_into_one_parents_own_session() {
        session.given(booked(INDIVIDUAL), started(INDIVIDUAL))
                .when(new AddWalkIn(SESSION, B))
                .expectRefusal(new IndividualSessionIsForOne());
    }

    @Test
    void only_people_of_the_case_walk_in() {
        session.given(booked(JOINT))
                .when(new AddWalkIn(SESSION, STRANGER))
                .expectRefusal(new ParticipantNotInCase(STRANGER));
    }

    @Test
    void who_is_booked_does_not_walk_in() {
        session.given(booked(JOINT)).when(new AddWalkIn(SESSION, B)).expectRefusal(new AlreadyTakesPart(B));
    }

    @Test
    void nobody_walks_in_after_the_end() {
        session.given(booked(JOINT), started(JOINT), ended(JOINT, "2026-11-24T14:10:00Z"))
                .when(new AddWalkIn(SESSION, CHILD))
                .expectRefusal(new AlreadyEnded());
    }

    @Test
    void nobody_walks_into_a_cancelled_session() {
        session.given(booked(JOINT), cancelled())
                .when(new AddWalkIn(SESSION, CHILD))
                .expectRefusal(new SessionWasCancelled());
    }
}
