package org.evenhand.sessions;

import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.B;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.COLLEAGUE;
import static org.evenhand.family.TheFamily.STRANGER;
import static org.evenhand.family.TheFamily.allocated;
import static org.evenhand.family.TheFamily.conflicted;
import static org.evenhand.family.TheFamily.openCase;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.platform.StreamFixture.STAFF;
import static org.evenhand.sessions.NoteWords.NOTE;
import static org.evenhand.sessions.NoteWords.SAID;
import static org.evenhand.sessions.NoteWords.begun;
import static org.evenhand.sessions.NoteWords.clinician;
import static org.evenhand.sessions.NoteWords.drafted;
import static org.evenhand.sessions.SessionType.INDIVIDUAL;
import static org.evenhand.sessions.SessionType.JOINT;
import static org.evenhand.sessions.SessionWords.SESSION;
import static org.evenhand.sessions.SessionWords.booked;

import org.evenhand.casefile.AllocationRole;
import org.evenhand.family.TheFamily;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Actor;
import org.evenhand.record.Compartment;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.Personal;
import org.evenhand.record.Role;
import org.evenhand.sessions.NoteCommand.StartNote;
import org.evenhand.sessions.NoteEvent.NoteDraftSaved;
import org.evenhand.sessions.NoteEvent.NoteStarted;
import org.evenhand.sessions.NoteRefusal.CompartmentNotInCase;
import org.evenhand.sessions.NoteRefusal.CompartmentNotYours;
import org.evenhand.sessions.NoteRefusal.CompartmentRequired;
import org.evenhand.sessions.NoteRefusal.IndividualDisclosureUndecided;
import org.evenhand.sessions.NoteRefusal.NoteAlreadyStarted;
import org.evenhand.sessions.NoteRefusal.SessionIsSomebodyElses;
import org.evenhand.sessions.NoteRefusal.SessionNotInCase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StartingANoteTest {

    private final StreamFixture<NoteStream> note = NoteWords.note().givenElsewhere(openCase());

    @Test
    void a_note_begins_in_one_compartment() {
        note.when(start(Compartment.of(A), null, null, null)).expectEvents(begun(null));
    }

    @Test
    void the_first_words_are_the_first_revision_and_about_that_person() {
        note.when(start(Compartment.of(A), null, null, SAID)).expectEvents(begun(null), drafted(1, SAID));
    }

    @Test
    void a_joint_notes_words_are_about_the_case_file() {
        note.givenElsewhere(booked(JOINT))
                .when(start(Compartment.JOINT, SESSION, IndividualDisclosure.NONE, SAID))
                .expectEvents(
                        new NoteStarted(
                                NOTE,
                                CASE,
                                Compartment.JOINT,
                                SESSION,
                                NoteKind.PROGRESS,
                                IndividualDisclosure.NONE,
                                STAFF),
                        new NoteDraftSaved(NOTE, CASE, Compartment.JOINT, 1, Personal.of(CASE.subject(), SAID)));
    }

    @Test
    void a_note_is_somebodys() {
        note.when(start(null, null, null, null)).expectRefusal(new CompartmentRequired());
    }

    @Test
    void it_belongs_to_a_person_of_the_case() {
        note.when(start(Compartment.of(STRANGER), null, null, null)).expectRefusal(new CompartmentNotInCase(STRANGER));
    }

    @Test
    void who_works_with_one_parent_does_not_write_about_the_other() {
        note.givenElsewhere(allocated(COLLEAGUE, AllocationRole.CO_THERAPIST, A))
                .whenAskedBy(clinician(COLLEAGUE), start(Compartment.of(B), null, null, null))
                .expectRefusal(new CompartmentNotYours(B));
    }

    /** Edge case 12. */
    @Test
    void a_conflict_of_interest_ends_the_writing() {
        note.givenElsewhere(conflicted(STAFF))
                .when(start(Compartment.of(A), null, null, null))
                .expectRefusal(new CompartmentNotYours(A));
    }

    @Test
    void who_is_not_allocated_learns_nothing() {
        note.whenAskedBy(clinician(COLLEAGUE), start(Compartment.STAFF, null, null, null))
                .expectRefusal(new NotFound());
    }

    @Test
    void the_courts_note_may_be_the_court_liaisons() {
        note.whenAskedBy(new Actor(COLLEAGUE, Role.COURT_LIAISON), start(Compartment.COURT, null, null, null))
                .expectEvents(new NoteStarted(NOTE, CASE, Compartment.COURT, null, NoteKind.PROGRESS, null, COLLEAGUE));
    }

    @Test
    void another_cases_session_is_refused() {
        note.when(start(Compartment.of(A), SESSION, null, null)).expectRefusal(new SessionNotInCase());
    }

    @Test
    void of_one_persons_own_session_no_note_goes_to_the_other() {
        note.givenElsewhere(booked(INDIVIDUAL))
                .when(start(Compartment.of(B), SESSION, null, null))
                .expectRefusal(new SessionIsSomebodyElses(A));
    }

    @Test
    void of_one_persons_own_session_no_note_is_joint() {
        note.givenElsewhere(booked(INDIVIDUAL))
                .when(start(Compartment.JOINT, SESSION, IndividualDisclosure.NONE, null))
                .expectRefusal(new SessionIsSomebodyElses(A));
    }

    @Test
    void a_joint_note_decides_about_what_one_parent_told() {
        note.when(start(Compartment.JOINT, null, null, null)).expectRefusal(new IndividualDisclosureUndecided());
    }

    @Test
    void one_note_begins_once() {
        note.given(begun(null))
                .when(start(Compartment.of(A), null, null, null))
                .expectRefusal(new NoteAlreadyStarted());
    }

    private static StartNote start(
            @Nullable Compartment compartment,
            @Nullable SessionId session,
            @Nullable IndividualDisclosure disclosure,
            @Nullable String body) {
        return new StartNote(
                NOTE,
                TheFamily.CASE,
                compartment,
                session,
                NoteKind.PROGRESS,
                disclosure,
                body == null ? null : words(body));
    }
}
