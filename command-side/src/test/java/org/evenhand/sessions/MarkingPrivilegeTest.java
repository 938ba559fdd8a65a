package org.evenhand.sessions;

import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.B;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.openCase;
import static org.evenhand.platform.StreamFixture.STAFF;
import static org.evenhand.sessions.NoteWords.NOTE;
import static org.evenhand.sessions.NoteWords.OWN;
import static org.evenhand.sessions.NoteWords.begun;

import java.util.List;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Compartment;
import org.evenhand.record.Confided;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.sessions.NoteCommand.AssertPrivilege;
import org.evenhand.sessions.NoteCommand.WaivePrivilege;
import org.evenhand.sessions.NoteEvent.NoteStarted;
import org.evenhand.sessions.NoteEvent.PrivilegeAsserted;
import org.evenhand.sessions.NoteEvent.PrivilegeWaived;
import org.evenhand.sessions.NoteRefusal.JointPrivilegeNeedsBoth;
import org.evenhand.sessions.NoteRefusal.PrivilegeAlreadyAsserted;
import org.evenhand.sessions.NoteRefusal.PrivilegeAlreadyWaived;
import org.evenhand.sessions.NoteRefusal.PrivilegeNotAsserted;
import org.evenhand.sessions.NoteRefusal.PrivilegeNotTheirs;
import org.evenhand.sessions.NoteRefusal.WaiverNotByItsHolder;
import org.junit.jupiter.api.Test;

/** That something is said to be privileged, and by whom it is given up. Nobody here decides whether it is. */
class MarkingPrivilegeTest {

    private static final PrivilegeBasis CONCILIATION = PrivilegeBasis.CONCILIATION;

    private final StreamFixture<NoteStream> joint = NoteWords.note()
            .given(new NoteStarted(
                    NOTE, CASE, Compartment.JOINT, null, NoteKind.PROGRESS, IndividualDisclosure.NONE, STAFF))
            .givenElsewhere(openCase());

    @Test
    void of_joint_work_it_is_both_parents() {
        joint.when(new AssertPrivilege(NOTE, CONCILIATION, A)).expectEvents(asserted());
    }

    @Test
    void of_ones_own_note_it_is_ones_own() {
        NoteWords.note()
                .given(begun(null))
                .givenElsewhere(openCase())
                .when(new AssertPrivilege(NOTE, CONCILIATION, A))
                .expectEvents(new PrivilegeAsserted(NOTE, CASE, OWN, CONCILIATION, A, List.of(A)));
    }

    @Test
    void nobody_says_so_of_anothers_words() {
        NoteWords.note()
                .given(begun(null))
                .givenElsewhere(openCase())
                .when(new AssertPrivilege(NOTE, CONCILIATION, B))
                .expectRefusal(new PrivilegeNotTheirs(B));
    }

    @Test
    void it_is_said_once() {
        joint.given(asserted())
                .when(new AssertPrivilege(NOTE, CONCILIATION, B))
                .expectRefusal(new PrivilegeAlreadyAsserted());
    }

    @Test
    void both_waive_it_together() {
        joint.given(asserted())
                .when(waive(A, B))
                .expectEvents(new PrivilegeWaived(
                        NOTE,
                        CASE,
                        Compartment.JOINT,
                        CONCILIATION,
                        List.of(A, B),
                        Personal.of(CASE.subject(), "letter-1")));
    }

    @Test
    void one_parent_does_not_waive_it_for_both() {
        joint.given(asserted()).when(waive(A)).expectRefusal(new JointPrivilegeNeedsBoth());
    }

    @Test
    void nobody_else_waives_it() {
        NoteWords.note()
                .given(begun(null), new PrivilegeAsserted(NOTE, CASE, OWN, CONCILIATION, A, List.of(A)))
                .givenElsewhere(openCase())
                .when(waive(B))
                .expectRefusal(new WaiverNotByItsHolder());
    }

    @Test
    void what_nobody_asserted_is_not_waived() {
        joint.when(waive(A, B)).expectRefusal(new PrivilegeNotAsserted());
    }

    @Test
    void a_waiver_is_not_taken_back() {
        joint.given(asserted(), new PrivilegeWaived(NOTE, CASE, Compartment.JOINT, CONCILIATION, List.of(A, B), null))
                .when(new AssertPrivilege(NOTE, CONCILIATION, A))
                .expectRefusal(new PrivilegeAlreadyWaived());
    }

    private static PrivilegeAsserted asserted() {
        return new PrivilegeAsserted(NOTE, CASE, Compartment.JOINT, CONCILIATION, A, List.of(A, B));
    }

    private static WaivePrivilege waive(PersonId... by) {
        return new WaivePrivilege(NOTE, CONCILIATION, List.of(by), new Confided("letter-1"));
    }
}
