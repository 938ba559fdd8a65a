package org.evenhand.sessions;

import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.B;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.COLLEAGUE;
import static org.evenhand.family.TheFamily.SUPERVISOR;
import static org.evenhand.family.TheFamily.about;
import static org.evenhand.family.TheFamily.allocated;
import static org.evenhand.family.TheFamily.id;
import static org.evenhand.family.TheFamily.openCase;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.platform.StreamFixture.STAFF;
import static org.evenhand.sessions.AddendumKind.ADDITION;
import static org.evenhand.sessions.AddendumKind.CORRECTION_OF_FACT;
import static org.evenhand.sessions.NoteWords.NOTE;
import static org.evenhand.sessions.NoteWords.OWN;
import static org.evenhand.sessions.NoteWords.SAID;
import static org.evenhand.sessions.NoteWords.begun;
import static org.evenhand.sessions.NoteWords.clinician;
import static org.evenhand.sessions.NoteWords.drafted;
import static org.evenhand.sessions.NoteWords.requestedBy;
import static org.evenhand.sessions.NoteWords.signed;
import static org.evenhand.sessions.NoteWords.struckOut;

import org.evenhand.casefile.AllocationRole;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Actor;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.evenhand.sessions.NoteCommand.AddAddendum;
import org.evenhand.sessions.NoteEvent.AddendumSigned;
import org.evenhand.sessions.NoteRefusal.AddendumByATrainee;
import org.evenhand.sessions.NoteRefusal.BodyEmpty;
import org.evenhand.sessions.NoteRefusal.CompartmentNotYours;
import org.evenhand.sessions.NoteRefusal.NotSigned;
import org.evenhand.sessions.NoteRefusal.NoteStruckOutOnlyCorrections;
import org.evenhand.sessions.NoteRefusal.ReasonRequired;
import org.junit.jupiter.api.Test;

class AddingToANoteTest {

    private static final AddendumId ADDENDUM = new AddendumId(id(0xADD));

    private final StreamFixture<NoteStream> note = NoteWords.note()
            .given(begun(null), drafted(1, SAID))
            .givenElsewhere(openCase(
                    allocated(COLLEAGUE, AllocationRole.CO_THERAPIST),
                    allocated(SUPERVISOR, AllocationRole.SUPERVISOR, B)));

    @Test
    void something_is_added_to_a_signed_note() {
        note.given(signed(1, SAID)).when(add(ADDITION, "and the bus", "forgot")).expectEvents(added(ADDITION, STAFF));
    }

    @Test
    void a_colleague_of_that_side_adds_too() {
        note.given(signed(1, SAID))
                .whenAskedBy(clinician(COLLEAGUE), add(ADDITION, "and the bus", "forgot"))
                .expectEvents(added(ADDITION, COLLEAGUE));
    }

    @Test
    void a_trainee_does_not_because_nobody_would_countersign_it() {
        note.given(signed(1, SAID))
                .whenAskedBy(new Actor(COLLEAGUE, Role.TRAINEE), add(ADDITION, "and the bus", "forgot"))
                .expectRefusal(new AddendumByATrainee());
    }

    @Test
    void a_colleague_of_the_other_side_does_not() {
        note.given(signed(1, SAID))
                .whenAskedBy(clinician(SUPERVISOR), add(ADDITION, "and the bus", "forgot"))
                .expectRefusal(new CompartmentNotYours(A));
    }

    @Test
    void a_draft_is_changed_and_not_added_to() {
        note.when(add(ADDITION, "and the bus", "forgot")).expectRefusal(new NotSigned());
    }

    @Test
    void an_addendum_says_something() {
        note.given(signed(1, SAID)).when(add(ADDITION, " ", "forgot")).expectRefusal(new BodyEmpty());
    }

    @Test
    void an_addendum_says_why() {
        note.given(signed(1, SAID)).when(add(ADDITION, "and the bus", "")).expectRefusal(new ReasonRequired());
    }

    @Test
    void to_a_struck_note_only_a_correction_is_added() {
        note.given(signed(1, SAID), requestedBy(STAFF), struckOut(STAFF, COLLEAGUE))
                .when(add(ADDITION, "and the bus", "forgot"))
                .expectRefusal(new NoteStruckOutOnlyCorrections());
    }

    @Test
    void a_struck_note_is_corrected() {
        note.given(signed(1, SAID), requestedBy(STAFF), struckOut(STAFF, COLLEAGUE))
                .when(add(CORRECTION_OF_FACT, "and the bus", "forgot"))
                .expectEvents(added(CORRECTION_OF_FACT, STAFF));
    }

    private static AddAddendum add(AddendumKind kind, String body, String reason) {
        return new AddAddendum(NOTE, ADDENDUM, kind, words(body), words(reason));
    }

    private static AddendumSigned added(AddendumKind kind, StaffId author) {
        return new AddendumSigned(NOTE, CASE, OWN, ADDENDUM, kind, about(A, "and the bus"), about(A, "forgot"), author);
    }
}
