package org.evenhand.sessions;

import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.B;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.openCase;
import static org.evenhand.family.TheFamily.screened;
import static org.evenhand.sessions.Attendance.ATTENDED;
import static org.evenhand.sessions.Attendance.DID_NOT_ATTEND;
import static org.evenhand.sessions.SessionType.JOINT;
import static org.evenhand.sessions.SessionWords.DAY;
import static org.evenhand.sessions.SessionWords.SESSION;
import static org.evenhand.sessions.SessionWords.booked;
import static org.evenhand.sessions.SessionWords.heldOrCancelled;
import static org.evenhand.sessions.SessionWords.marked;
import static org.evenhand.sessions.SessionWords.started;

import org.evenhand.platform.StreamFixture;
import org.evenhand.record.PersonId;
import org.evenhand.safeguarding.RescreenCause;
import org.evenhand.safeguarding.ScreeningEvent.JointSessionCounted;
import org.evenhand.safeguarding.ScreeningEvent.RescreenCalledFor;
import org.evenhand.sessions.SessionCommand.EndSession;
import org.junit.jupiter.api.Test;

/** S3: one screening is good for so many joint sessions; in these tests for three. */
class CountingJointSessionsTest {

    private static final EndSession END = new EndSession(SESSION, null, 0);

    private final StreamFixture<SessionStream> session =
            SessionWords.session("2026-11-24T15:30:00Z").givenElsewhere(openCase(screened(A), screened(B)));

    @Test
    void a_session_with_both_counts_for_each() {
        session.given(booked(JOINT), started(JOINT), marked(A, ATTENDED), marked(B, ATTENDED))
                .when(END)
                .expectAlsoAppended(heldOrCancelled(SessionType.JOINT), counted(A), counted(B));
    }

    @Test
    void a_session_to_which_one_did_not_come_does_not() {
        session.given(booked(JOINT), started(JOINT), marked(A, ATTENDED), marked(B, DID_NOT_ATTEND))
                .when(END)
                .expectAlsoAppended(heldOrCancelled(SessionType.JOINT));
    }

    @Test
    void the_last_that_a_screening_is_good_for_calls_for_the_next() {
        session.given(booked(JOINT), started(JOINT), marked(A, ATTENDED), marked(B, ATTENDED))
                .givenElsewhere(counted(A), counted(A), counted(B))
                .when(END)
                .expectAlsoAppended(
                        heldOrCancelled(SessionType.JOINT),
                        counted(A),
                        new RescreenCalledFor(CASE, A, RescreenCause.SESSIONS, DAY, null),
                        counted(B));
    }

    private static JointSessionCounted counted(PersonId parent) {
        return new JointSessionCounted(CASE, parent, SESSION);
    }
}
