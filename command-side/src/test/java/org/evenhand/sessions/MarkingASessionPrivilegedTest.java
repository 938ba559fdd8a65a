package org.evenhand.sessions;

import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.B;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.CHILD;
import static org.evenhand.family.TheFamily.openCase;
import static org.evenhand.sessions.SessionWords.SESSION;

import java.util.List;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Compartment;
import org.evenhand.record.Confided;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.sessions.NoteRefusal.JointPrivilegeNeedsBoth;
import org.evenhand.sessions.NoteRefusal.PrivilegeAlreadyAsserted;
import org.evenhand.sessions.NoteRefusal.PrivilegeAlreadyWaived;
import org.evenhand.sessions.NoteRefusal.PrivilegeNotAsserted;
import org.evenhand.sessions.NoteRefusal.PrivilegeNotTheirs;
import org.evenhand.sessions.NoteRefusal.WaiverNotByItsHolder;
import org.evenhand.sessions.SessionCommand.AssertSessionPrivilege;
import org.evenhand.sessions.SessionCommand.WaiveSessionPrivilege;
import org.evenhand.sessions.SessionEvent.SessionPrivilegeAsserted;
import org.evenhand.sessions.SessionEvent.SessionPrivilegeWaived;
import org.junit.jupiter.api.Test;

/** DOMAIN.md finding 2: the basis that somebody asserts is recorded for each session, and nobody here decides it. */
class MarkingASessionPrivilegedTest {

    private static final PrivilegeBasis CONCILIATION = PrivilegeBasis.CONCILIATION;

    private final StreamFixture<SessionStream> joint =
            SessionWords.session().given(SessionWords.booked(SessionType.JOINT)).givenElsewhere(openCase());
    private final StreamFixture<SessionStream> own = SessionWords.session()
            .given(SessionWords.booked(SessionType.INDIVIDUAL))
            .givenElsewhere(openCase());

    @Test
    void of_a_joint_session_it_is_both_parents() {
        joint.when(said(A)).expectEvents(asserted());
    }

    @Test
    void of_ones_own_session_it_is_ones_own() {
        own.when(said(A))
                .expectEvents(
                        new SessionPrivilegeAsserted(SESSION, CASE, Compartment.of(A), CONCILIATION, A, List.of(A)));
    }

    @Test
    void nobody_says_so_of_words_that_were_not_theirs() {
        own.when(said(B)).expectRefusal(new PrivilegeNotTheirs(B));
        joint.when(said(CHILD)).expectRefusal(new PrivilegeNotTheirs(CHILD));
    }

    @Test
    void it_is_said_once_and_a_waiver_is_not_taken_back() {
        joint.given(asserted()).when(said(B)).expectRefusal(new PrivilegeAlreadyAsserted());
        joint.given(waived()).when(said(B)).expectRefusal(new PrivilegeAlreadyWaived());
    }

    @Test
    void both_waive_it_together_and_neither_alone() {
        joint.given(asserted()).when(waive(A)).expectRefusal(new JointPrivilegeNeedsBoth());
        joint.when(waive(A, CHILD)).expectRefusal(new WaiverNotByItsHolder());
        joint.when(waive(A, B)).expectEvents(waived());
    }

    @Test
    void what_nobody_said_nobody_waives() {
        joint.when(waive(A, B)).expectRefusal(new PrivilegeNotAsserted());
        joint.given(asserted(), waived()).when(waive(A, B)).expectRefusal(new PrivilegeAlreadyWaived());
    }

    @Test
    void a_session_that_is_not_there_holds_nothing() {
        SessionWords.session().when(said(null)).expectRefusal(new NotFound());
    }

    private static AssertSessionPrivilege said(@org.jspecify.annotations.Nullable PersonId by) {
        return new AssertSessionPrivilege(SESSION, CONCILIATION, by);
    }

    private static WaiveSessionPrivilege waive(PersonId... by) {
        return new WaiveSessionPrivilege(SESSION, CONCILIATION, List.of(by), new Confided("letter-1"));
    }

    private static SessionPrivilegeAsserted asserted() {
        return new SessionPrivilegeAsserted(SESSION, CASE, Compartment.JOINT, CONCILIATION, A, List.of(A, B));
    }

    private static SessionPrivilegeWaived waived() {
        return new SessionPrivilegeWaived(
                SESSION, CASE, Compartment.JOINT, CONCILIATION, List.of(A, B), Personal.of(CASE.subject(), "letter-1"));
    }
}
