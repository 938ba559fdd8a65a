package org.evenhand.sessions;

import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.B;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.CHILD;
import static org.evenhand.family.TheFamily.TODAY;
import static org.evenhand.family.TheFamily.barred;
import static org.evenhand.family.TheFamily.consented;
import static org.evenhand.family.TheFamily.jointWorkPermitted;
import static org.evenhand.family.TheFamily.moment;
import static org.evenhand.family.TheFamily.openCase;
import static org.evenhand.family.TheFamily.screened;
import static org.evenhand.family.TheFamily.withdrew;
import static org.evenhand.platform.StreamFixture.NOW;
import static org.evenhand.platform.StreamFixture.STAFF;
import static org.evenhand.safeguarding.ScreeningOutcome.CLEAR_WITH_MONITORING;
import static org.evenhand.safeguarding.ScreeningOutcome.JOINT_UNSUITABLE;
import static org.evenhand.sessions.SessionType.FAMILY;
import static org.evenhand.sessions.SessionType.GROUP;
import static org.evenhand.sessions.SessionType.INDIVIDUAL;
import static org.evenhand.sessions.SessionType.JOINT;
import static org.evenhand.sessions.SessionWords.AT_TWO;
import static org.evenhand.sessions.SessionWords.NINETY;
import static org.evenhand.sessions.SessionWords.SESSION;
import static org.evenhand.sessions.SessionWords.TWO_OCLOCK;
import static org.evenhand.sessions.SessionWords.book;
import static org.evenhand.sessions.SessionWords.booked;

import java.util.List;
import org.evenhand.consent.ConsentPurpose;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Compartment;
import org.evenhand.record.PersonId;
import org.evenhand.safeguarding.BarBasis;
import org.evenhand.sessions.SessionEvent.SessionBooked;
import org.evenhand.sessions.SessionRefusal.JointConsentMissing;
import org.evenhand.sessions.SessionRefusal.JointWorkBarred;
import org.evenhand.sessions.SessionRefusal.RescreenDue;
import org.evenhand.sessions.SessionRefusal.ScreeningMissing;
import org.junit.jupiter.api.Test;

/** C1 and S4 at the booking. The same rule at the start is {@link StartingAJointSessionTest}. */
class BringingParentsTogetherTest {

    private final StreamFixture<SessionStream> session = SessionWords.session().givenElsewhere(openCase());

    @Test
    void screened_and_consenting_parents_are_booked_together() {
        session.givenElsewhere(jointWorkPermitted()).when(book(JOINT)).expectEvents(booked(JOINT));
    }

    /** Edge case 23. */
    @Test
    void a_bar_forbids_it() {
        session.givenElsewhere(jointWorkPermitted())
                .givenElsewhere(barred(BarBasis.ORDER))
                .when(book(JOINT))
                .expectRefusal(new JointWorkBarred(CASE, BarBasis.ORDER));
    }

    @Test
    void a_bar_that_ends_before_the_session_still_forbids_planning_it() {
        session.givenElsewhere(jointWorkPermitted())
                .givenElsewhere(barred(BarBasis.BAIL, moment("2026-11-22T10:00:01Z")))
                .when(book(JOINT))
                .expectRefusal(new JointWorkBarred(CASE, BarBasis.BAIL));
    }

    @Test
    void a_lapsed_bar_forbids_nothing() {
        session.givenElsewhere(jointWorkPermitted())
                .givenElsewhere(barred(BarBasis.BAIL, moment("2026-11-22T10:00:00Z")))
                .when(book(JOINT))
                .expectEvents(booked(JOINT));
    }

    @Test
    void each_parent_is_screened() {
        session.givenElsewhere(
                        screened(A), consented(A, ConsentPurpose.JOINT_WORK), consented(B, ConsentPurpose.JOINT_WORK))
                .when(book(JOINT))
                .expectRefusal(new ScreeningMissing(B));
    }

    @Test
    void found_unsuitable_is_not_screened() {
        session.givenElsewhere(jointWorkPermitted())
                .givenElsewhere(screened(B, JOINT_UNSUITABLE, null))
                .when(book(JOINT))
                .expectRefusal(new ScreeningMissing(B));
    }

    @Test
    void a_screening_lasts_to_its_day() {
        session.givenElsewhere(jointWorkPermitted())
                .givenElsewhere(screened(A, CLEAR_WITH_MONITORING, TODAY))
                .when(book(JOINT))
                .expectEvents(booked(JOINT));
    }

    @Test
    void after_its_day_a_screening_is_due_again() {
        session.givenElsewhere(jointWorkPermitted())
                .givenElsewhere(screened(A, CLEAR_WITH_MONITORING, TODAY.minusDays(1)))
                .when(book(JOINT))
                .expectRefusal(new RescreenDue(A, TODAY.minusDays(1)));
    }

    @Test
    void both_consent() {
        session.givenElsewhere(screened(A), screened(B), consented(B, ConsentPurpose.JOINT_WORK))
                .when(book(JOINT))
                .expectRefusal(new JointConsentMissing(A));
    }

    /** C3. */
    @Test
    void consent_to_treatment_is_not_consent_to_joint_work() {
        session.givenElsewhere(
                        screened(A),
                        screened(B),
                        consented(A, ConsentPurpose.TREATMENT),
                        consented(B, ConsentPurpose.JOINT_WORK))
                .when(book(JOINT))
                .expectRefusal(new JointConsentMissing(A));
    }

    /** C2. */
    @Test
    void one_parents_withdrawal_ends_it_for_both() {
        session.givenElsewhere(jointWorkPermitted())
                .givenElsewhere(withdrew(B, ConsentPurpose.JOINT_WORK, NOW))
                .when(book(JOINT))
                .expectRefusal(new JointConsentMissing(B));
    }

    @Test
    void one_parents_withdrawal_leaves_the_others_own_sessions() {
        session.givenElsewhere(jointWorkPermitted())
                .givenElsewhere(withdrew(B, ConsentPurpose.JOINT_WORK, NOW), barred(BarBasis.RISK))
                .when(book(INDIVIDUAL))
                .expectEvents(booked(INDIVIDUAL));
    }

    @Test
    void two_parents_in_a_family_session_are_joint_work() {
        session.givenElsewhere(barred(BarBasis.RISK))
                .when(book(FAMILY, TWO_OCLOCK, NINETY, null, A, B, CHILD))
                .expectRefusal(new JointWorkBarred(CASE, BarBasis.RISK));
    }

    @Test
    void two_parents_in_a_group_are_joint_work() {
        session.givenElsewhere(barred(BarBasis.RISK))
                .when(book(GROUP))
                .expectRefusal(new JointWorkBarred(CASE, BarBasis.RISK));
    }

    /** DOMAIN.md §0.1: whose record it is is decided as it is written. */
    @Test
    void a_family_session_is_both_parents_only_where_both_take_part() {
        session.givenElsewhere(consented(CHILD, ConsentPurpose.TREATMENT))
                .when(book(FAMILY, TWO_OCLOCK, NINETY, null, CHILD))
                .expectEvents(filed(Compartment.of(CHILD), CHILD));
        SessionWords.session()
                .givenElsewhere(openCase(jointWorkPermitted()))
                .when(book(FAMILY, TWO_OCLOCK, NINETY, null, A, B))
                .expectEvents(filed(Compartment.JOINT, A, B));
    }

    private static SessionBooked filed(Compartment compartment, PersonId... participants) {
        return new SessionBooked(
                SESSION, CASE, compartment, FAMILY, AT_TWO, NINETY, null, null, List.of(participants), List.of(STAFF));
    }

    @Test
    void one_parent_with_a_child_is_not_joint_work() {
        session.givenElsewhere(barred(BarBasis.RISK), consented(CHILD, ConsentPurpose.TREATMENT))
                .when(book(FAMILY))
                .expectEvents(booked(FAMILY));
    }
}
