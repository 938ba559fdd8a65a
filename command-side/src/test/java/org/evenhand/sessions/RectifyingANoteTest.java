package org.evenhand.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.B;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.COLLEAGUE;
import static org.evenhand.family.TheFamily.STRANGER;
import static org.evenhand.family.TheFamily.SUPERVISOR;
import static org.evenhand.family.TheFamily.TODAY;
import static org.evenhand.family.TheFamily.about;
import static org.evenhand.family.TheFamily.allocated;
import static org.evenhand.family.TheFamily.id;
import static org.evenhand.family.TheFamily.openCase;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.platform.StreamFixture.STAFF;
import static org.evenhand.sessions.NoteWords.NOTE;
import static org.evenhand.sessions.NoteWords.OWN;
import static org.evenhand.sessions.NoteWords.SAID;
import static org.evenhand.sessions.NoteWords.begun;
import static org.evenhand.sessions.NoteWords.drafted;
import static org.evenhand.sessions.NoteWords.signed;

import java.time.LocalDate;
import org.evenhand.casefile.AllocationRole;
import org.evenhand.casefile.OpenWorkEvent.WorkBegun;
import org.evenhand.casefile.OpenWorkEvent.WorkDone;
import org.evenhand.casefile.WorkKind;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Actor;
import org.evenhand.record.Compartment;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.record.Role;
import org.evenhand.sessions.NoteCommand.DecideRectification;
import org.evenhand.sessions.NoteCommand.RequestRectification;
import org.evenhand.sessions.NoteEvent.AddendumSigned;
import org.evenhand.sessions.NoteEvent.NoteDraftSaved;
import org.evenhand.sessions.NoteEvent.NoteSigned;
import org.evenhand.sessions.NoteEvent.NoteStarted;
import org.evenhand.sessions.NoteEvent.RectificationDecided;
import org.evenhand.sessions.NoteEvent.RectificationRequested;
import org.evenhand.sessions.NoteRefusal.AuthorDecidesNotAlone;
import org.evenhand.sessions.NoteRefusal.CompartmentNotYours;
import org.evenhand.sessions.NoteRefusal.CorrectionRequired;
import org.evenhand.sessions.NoteRefusal.NoSuchRectification;
import org.evenhand.sessions.NoteRefusal.NotSigned;
import org.evenhand.sessions.NoteRefusal.PersonNotInNote;
import org.evenhand.sessions.NoteRefusal.ReasonsRequired;
import org.evenhand.sessions.NoteRefusal.RectificationAlreadyDecided;
import org.evenhand.sessions.NoteRefusal.RectificationAlreadyRequested;
import org.evenhand.sessions.NoteRefusal.RequestReceivedInTheFuture;
import org.evenhand.sessions.NoteRefusal.WordingRequired;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Somebody says that a note is wrong about them. The signed words stay; what is right is added, or their own words are. */
class RectifyingANoteTest {

    private static final RectificationId REQUEST = new RectificationId(id(0x90));
    private static final Actor A_SUPERVISOR = new Actor(SUPERVISOR, Role.SUPERVISOR);

    private final StreamFixture<NoteStream> note = NoteWords.note()
            .given(begun(null), drafted(1, SAID), signed(1, SAID))
            .givenElsewhere(openCase(allocated(SUPERVISOR, AllocationRole.SUPERVISOR)));

    @Test
    void it_is_recorded_in_their_own_words_with_its_month() {
        note.when(request(A, "It was the bus, not school.", TODAY.minusDays(2)))
                .expectEvents(
                        requested(A, TODAY.minusDays(2), TODAY.minusDays(2).plusMonths(1)))
                .expectAlsoAppended(new WorkBegun(CASE, WorkKind.RECTIFICATION, REQUEST.value(), OWN));
    }

    @Test
    void a_month_from_the_end_of_january_ends_with_february() {
        note.when(request(A, "It was the bus, not school.", LocalDate.of(2026, 1, 31)))
                .expectEvents(requested(A, LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 28)));
    }

    @Test
    void a_note_in_one_persons_record_is_not_about_another() {
        note.when(request(B, "no", TODAY)).expectRefusal(new PersonNotInNote(B));
    }

    @Test
    void about_a_joint_note_each_of_the_family_may_say_so_and_it_stays_theirs() {
        var said = joint().when(request(B, "I did not say that.", TODAY)).said();
        assertThat(said).singleElement().extracting("compartment").isEqualTo(Compartment.of(B));
        joint().when(request(STRANGER, "no", TODAY)).expectRefusal(new PersonNotInNote(STRANGER));
    }

    @Test
    void a_draft_is_not_contested() {
        NoteWords.note()
                .given(begun(null), drafted(1, SAID))
                .givenElsewhere(openCase())
                .when(request(A, "no", TODAY))
                .expectRefusal(new NotSigned());
    }

    @Test
    void their_own_words_are_needed() {
        note.when(request(A, " ", TODAY)).expectRefusal(new WordingRequired());
    }

    @Test
    void it_was_not_received_tomorrow() {
        note.when(request(A, "no", TODAY.plusDays(1))).expectRefusal(new RequestReceivedInTheFuture());
    }

    @Test
    void it_is_recorded_once() {
        note.given(requested(A, TODAY, TODAY.plusMonths(1)))
                .when(request(A, "no", TODAY))
                .expectRefusal(new RectificationAlreadyRequested());
    }

    @Test
    void accepted_a_correction_is_added_and_the_note_stays() {
        var said = open().whenAskedBy(
                        A_SUPERVISOR, decide(RectificationDecision.ACCEPTED, "right", "It was the bus.", false))
                .expectAlsoAppended(new WorkDone(CASE, WorkKind.RECTIFICATION, REQUEST.value(), OWN))
                .said();
        assertThat(said).first().isEqualTo(decided(RectificationDecision.ACCEPTED, "right", false));
        assertThat((AddendumSigned) said.getLast())
                .returns(AddendumKind.CORRECTION_OF_FACT, AddendumSigned::kind)
                .returns(about(A, "It was the bus."), AddendumSigned::body)
                .returns(SUPERVISOR, AddendumSigned::author);
    }

    @Test
    void nothing_is_accepted_without_a_correction() {
        open().whenAskedBy(A_SUPERVISOR, decide(RectificationDecision.ACCEPTED, "right", null, false))
                .expectRefusal(new CorrectionRequired());
    }

    @Test
    void refused_their_own_words_stand_beside_it() {
        open().whenAskedBy(A_SUPERVISOR, decide(RectificationDecision.REFUSED, "it is an opinion", null, true))
                .expectEvents(decided(RectificationDecision.REFUSED, "it is an opinion", true));
    }

    @Test
    void who_decides_gives_reasons() {
        open().whenAskedBy(A_SUPERVISOR, decide(RectificationDecision.REFUSED, "", null, true))
                .expectRefusal(new ReasonsRequired());
    }

    @Test
    void the_author_does_not_decide() {
        open().when(decide(RectificationDecision.REFUSED, "it is right", null, false))
                .expectRefusal(new AuthorDecidesNotAlone());
    }

    @Test
    void who_does_not_work_with_that_person_does_not_decide() {
        open().givenElsewhere(allocated(COLLEAGUE, AllocationRole.CO_THERAPIST, B))
                .whenAskedBy(
                        new Actor(COLLEAGUE, Role.CLINICIAN),
                        decide(RectificationDecision.REFUSED, "it is right", null, false))
                .expectRefusal(new CompartmentNotYours(A));
    }

    @Test
    void it_is_decided_once() {
        open().given(decided(RectificationDecision.REFUSED, "no", false))
                .whenAskedBy(A_SUPERVISOR, decide(RectificationDecision.REFUSED, "no", null, false))
                .expectRefusal(new RectificationAlreadyDecided());
    }

    @Test
    void what_nobody_asked_is_not_decided() {
        note.whenAskedBy(A_SUPERVISOR, decide(RectificationDecision.REFUSED, "no", null, false))
                .expectRefusal(new NoSuchRectification());
    }

    private StreamFixture<NoteStream> open() {
        return note.given(requested(A, TODAY, TODAY.plusMonths(1)));
    }

    private static StreamFixture<NoteStream> joint() {
        return NoteWords.note()
                .given(
                        new NoteStarted(
                                NOTE,
                                CASE,
                                Compartment.JOINT,
                                null,
                                NoteKind.PROGRESS,
                                IndividualDisclosure.NONE,
                                STAFF),
                        new NoteDraftSaved(NOTE, CASE, Compartment.JOINT, 1, Personal.of(CASE.subject(), SAID)),
                        new NoteSigned(
                                NOTE, CASE, Compartment.JOINT, 1, Personal.of(CASE.subject(), "x"), STAFF, false, null))
                .givenElsewhere(openCase());
    }

    private static RequestRectification request(PersonId person, String wording, LocalDate receivedOn) {
        return new RequestRectification(NOTE, REQUEST, person, words(wording), receivedOn);
    }

    private static RectificationRequested requested(PersonId person, LocalDate receivedOn, LocalDate due) {
        return new RectificationRequested(
                NOTE, CASE, REQUEST, person, about(person, "It was the bus, not school."), receivedOn, due);
    }

    private static DecideRectification decide(
            RectificationDecision decision, String reasons, @Nullable String correction, boolean attached) {
        return new DecideRectification(
                NOTE, REQUEST, decision, words(reasons), correction == null ? null : words(correction), attached);
    }

    private static RectificationDecided decided(RectificationDecision decision, String reasons, boolean attached) {
        return new RectificationDecided(NOTE, CASE, REQUEST, A, decision, about(A, reasons), attached, SUPERVISOR);
    }
}
