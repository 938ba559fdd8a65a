package org.evenhand.sessions;

import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.B;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.COLLEAGUE;
import static org.evenhand.family.TheFamily.SUPERVISOR;
import static org.evenhand.family.TheFamily.TODAY;
import static org.evenhand.family.TheFamily.about;
import static org.evenhand.family.TheFamily.allocated;
import static org.evenhand.family.TheFamily.openCase;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.platform.StreamFixture.LONDON;
import static org.evenhand.platform.StreamFixture.NOW;
import static org.evenhand.platform.StreamFixture.STAFF;
import static org.evenhand.sessions.NoteWords.NOTE;
import static org.evenhand.sessions.NoteWords.OWN;
import static org.evenhand.sessions.NoteWords.SAID;
import static org.evenhand.sessions.NoteWords.begunBy;
import static org.evenhand.sessions.NoteWords.drafted;
import static org.evenhand.sessions.NoteWords.requestedBy;
import static org.evenhand.sessions.NoteWords.signedBy;
import static org.evenhand.sessions.NoteWords.struckOut;

import java.util.UUID;
import org.evenhand.casefile.AllocationRole;
import org.evenhand.casefile.OpenWorkEvent.WorkBegun;
import org.evenhand.casefile.OpenWorkEvent.WorkDone;
import org.evenhand.casefile.WorkKind;
import org.evenhand.family.KnownStaff;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Actor;
import org.evenhand.record.Event;
import org.evenhand.record.Moment;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.evenhand.sessions.NoteCommand.Countersign;
import org.evenhand.sessions.NoteCommand.ReturnForRevision;
import org.evenhand.sessions.NoteCommand.SaveDraft;
import org.evenhand.sessions.NoteCommand.SignNote;
import org.evenhand.sessions.NoteEvent.CountersignatureFellOverdue;
import org.evenhand.sessions.NoteEvent.NoteCountersigned;
import org.evenhand.sessions.NoteEvent.NoteReturned;
import org.evenhand.sessions.NoteRefusal.AlreadyCountersigned;
import org.evenhand.sessions.NoteRefusal.AlreadyReturned;
import org.evenhand.sessions.NoteRefusal.AlreadySigned;
import org.evenhand.sessions.NoteRefusal.AlreadyStruckOut;
import org.evenhand.sessions.NoteRefusal.AnotherRevisionSigned;
import org.evenhand.sessions.NoteRefusal.AuthorCannotCountersign;
import org.evenhand.sessions.NoteRefusal.NotATraineesNote;
import org.evenhand.sessions.NoteRefusal.NotSigned;
import org.evenhand.sessions.NoteRefusal.ReasonRequired;
import org.evenhand.sessions.NoteRefusal.ReturnedUnchanged;
import org.evenhand.sessions.NoteRefusal.SupervisorNotInPost;
import org.evenhand.sessions.NoteStep.DeclareCountersignatureOverdue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A trainee's note is final with a supervisor's signature, or goes back to its author and is signed again. */
class CountersigningANoteTest {

    private static final StaffId TRAINEE = new StaffId(new UUID(0x7000L, 0x8000000000000071L));
    private static final Actor A_SUPERVISOR = new Actor(SUPERVISOR, Role.SUPERVISOR);
    private static final Actor A_TRAINEE = new Actor(TRAINEE, Role.TRAINEE);
    private static final Countersign COUNTERSIGN = new Countersign(NOTE, 1, null);
    private static final Moment DUE = new Moment(NOW, LONDON);

    private final KnownStaff staff = new KnownStaff()
            .and(TRAINEE, Role.TRAINEE, TODAY.plusDays(90), COLLEAGUE, null)
            .and(SUPERVISOR, Role.SUPERVISOR);

    private final StreamFixture<NoteStream> note = trainees(begunBy(TRAINEE, null), drafted(1, SAID), signed(1, SAID));

    private StreamFixture<NoteStream> trainees(Event... events) {
        return NoteWords.note()
                .with(staff)
                .given(events)
                .givenElsewhere(openCase(
                        allocated(TRAINEE, AllocationRole.TRAINEE), allocated(SUPERVISOR, AllocationRole.SUPERVISOR)));
    }

    private static NoteEvent signed(int revision, String body) {
        return signedBy(TRAINEE, revision, body, true, null);
    }

    @Test
    void a_supervisor_of_the_case_countersigns() {
        note.whenAskedBy(A_SUPERVISOR, COUNTERSIGN)
                .expectEvents(countersigned(null))
                .expectAlsoAppended(new WorkDone(CASE, WorkKind.COUNTERSIGNATURE, NOTE.value(), OWN));
    }

    @Test
    void a_supervisor_says_something_with_it() {
        note.whenAskedBy(A_SUPERVISOR, new Countersign(NOTE, 1, words("Well seen.")))
                .expectEvents(countersigned("Well seen."));
    }

    @Test
    void the_trainees_own_supervisor_countersigns_where_they_work_on_the_case() {
        var own = new Actor(COLLEAGUE, Role.SUPERVISOR);
        note.givenElsewhere(allocated(COLLEAGUE, AllocationRole.CO_THERAPIST))
                .whenAskedBy(own, COUNTERSIGN)
                .expectEvents(new NoteCountersigned(NOTE, CASE, OWN, 1, COLLEAGUE, null));
    }

    @Test
    void another_supervisor_who_only_works_on_the_case_does_not() {
        note.whenAskedBy(new Actor(STAFF, Role.SUPERVISOR), COUNTERSIGN).expectRefusal(new SupervisorNotInPost());
    }

    @Test
    void a_supervisor_of_the_other_side_does_not() {
        NoteWords.note()
                .with(staff)
                .given(begunBy(TRAINEE, null), drafted(1, SAID), signed(1, SAID))
                .givenElsewhere(openCase(allocated(SUPERVISOR, AllocationRole.SUPERVISOR, B)))
                .whenAskedBy(A_SUPERVISOR, COUNTERSIGN)
                .expectRefusal(new SupervisorNotInPost());
    }

    @Test
    void the_author_does_not_even_once_a_supervisor() {
        note.whenAskedBy(new Actor(TRAINEE, Role.SUPERVISOR), COUNTERSIGN).expectRefusal(new AuthorCannotCountersign());
    }

    @Test
    void a_qualified_clinicians_note_is_not_countersigned() {
        trainees(begunBy(STAFF, null), drafted(1, SAID), signedBy(STAFF, 1, SAID, false, null))
                .whenAskedBy(A_SUPERVISOR, COUNTERSIGN)
                .expectRefusal(new NotATraineesNote());
    }

    @Test
    void nor_is_it_returned() {
        trainees(begunBy(STAFF, null), drafted(1, SAID), signedBy(STAFF, 1, SAID, false, null))
                .whenAskedBy(A_SUPERVISOR, new ReturnForRevision(NOTE, 1, words("say more")))
                .expectRefusal(new NotATraineesNote());
    }

    @Test
    void a_draft_is_not_countersigned() {
        trainees(begunBy(TRAINEE, null), drafted(1, SAID))
                .whenAskedBy(A_SUPERVISOR, COUNTERSIGN)
                .expectRefusal(new NotSigned());
    }

    @Test
    void it_is_countersigned_once() {
        note.given(countersigned(null))
                .whenAskedBy(A_SUPERVISOR, COUNTERSIGN)
                .expectRefusal(new AlreadyCountersigned());
    }

    @Test
    void what_is_struck_out_is_not_countersigned() {
        note.given(requestedBy(STAFF), struckOut(STAFF, SUPERVISOR))
                .whenAskedBy(A_SUPERVISOR, COUNTERSIGN)
                .expectRefusal(new AlreadyStruckOut());
    }

    @Test
    void it_goes_back_to_its_author_and_is_a_draft_to_do_again() {
        note.whenAskedBy(A_SUPERVISOR, new ReturnForRevision(NOTE, 1, words("say more")))
                .expectEvents(returned())
                .expectAlsoAppended(
                        new WorkDone(CASE, WorkKind.COUNTERSIGNATURE, NOTE.value(), OWN),
                        new WorkBegun(CASE, WorkKind.DRAFT_NOTE, NOTE.value(), OWN));
    }

    @Test
    void who_returns_it_says_why() {
        note.whenAskedBy(A_SUPERVISOR, new ReturnForRevision(NOTE, 1, words(" ")))
                .expectRefusal(new ReasonRequired());
    }

    @Test
    void what_is_returned_waits_for_its_author() {
        note.given(returned()).whenAskedBy(A_SUPERVISOR, COUNTERSIGN).expectRefusal(new AlreadyReturned());
    }

    @Test
    void the_author_revises_what_was_returned_from_the_revision_that_was_signed() {
        note.given(returned())
                .whenAskedBy(A_TRAINEE, new SaveDraft(NOTE, 1, words("More.")))
                .expectEvents(drafted(2, "More."));
    }

    @Test
    void without_a_return_a_signed_note_is_not_revised() {
        note.whenAskedBy(A_TRAINEE, new SaveDraft(NOTE, 1, words("More."))).expectRefusal(new AlreadySigned());
    }

    @Test
    void revised_it_is_signed_again_and_waits_again() {
        note.given(returned(), drafted(2, "More."))
                .givenElsewhere(drafted(1, SAID), drafted(2, "More."))
                .whenAskedBy(A_TRAINEE, new SignNote(NOTE, 2, null, null, null))
                .expectEvents(signed(2, "More."))
                .expectAlsoAppended(
                        new WorkDone(CASE, WorkKind.DRAFT_NOTE, NOTE.value(), OWN),
                        new WorkBegun(CASE, WorkKind.COUNTERSIGNATURE, NOTE.value(), OWN));
    }

    @Test
    void unrevised_it_is_not_signed_again() {
        note.given(returned())
                .givenElsewhere(drafted(1, SAID))
                .whenAskedBy(A_TRAINEE, new SignNote(NOTE, 1, null, null, null))
                .expectRefusal(new ReturnedUnchanged());
    }

    @Test
    void the_supervisor_signs_what_they_have_read() {
        note.given(returned(), drafted(2, "More."), signed(2, "More."))
                .whenAskedBy(A_SUPERVISOR, COUNTERSIGN)
                .expectRefusal(new AnotherRevisionSigned(1, 2));
    }

    @Test
    void a_note_that_nobody_countersigned_in_time_is_declared_overdue_once() {
        var overdue = new CountersignatureFellOverdue(NOTE, CASE, OWN, 1, DUE);
        note.whenAskedBy(Actor.SYSTEM, new DeclareCountersignatureOverdue(NOTE, 1, DUE))
                .expectEvents(overdue);
        trainees(begunBy(TRAINEE, null), drafted(1, SAID), signed(1, SAID), overdue)
                .whenAskedBy(Actor.SYSTEM, new DeclareCountersignatureOverdue(NOTE, 1, DUE))
                .expectNothingToSay();
    }

    @Test
    void a_note_that_was_countersigned_or_returned_meanwhile_is_not_overdue() {
        note.given(countersigned(null))
                .whenAskedBy(Actor.SYSTEM, new DeclareCountersignatureOverdue(NOTE, 1, DUE))
                .expectNothingToSay();
        trainees(begunBy(TRAINEE, null), drafted(1, SAID), signed(1, SAID), returned())
                .whenAskedBy(Actor.SYSTEM, new DeclareCountersignatureOverdue(NOTE, 1, DUE))
                .expectNothingToSay();
    }

    private static NoteCountersigned countersigned(@Nullable String comment) {
        return new NoteCountersigned(NOTE, CASE, OWN, 1, SUPERVISOR, comment == null ? null : about(A, comment));
    }

    private static NoteReturned returned() {
        return new NoteReturned(NOTE, CASE, OWN, 1, SUPERVISOR, about(A, "say more"));
    }
}
