package org.evenhand.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.B;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.COLLEAGUE;
import static org.evenhand.family.TheFamily.OTHER_CASE;
import static org.evenhand.family.TheFamily.STRANGER;
import static org.evenhand.family.TheFamily.SUPERVISOR;
import static org.evenhand.family.TheFamily.about;
import static org.evenhand.family.TheFamily.allocated;
import static org.evenhand.family.TheFamily.openCase;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.platform.StreamFixture.STAFF;
import static org.evenhand.sessions.NoteWords.NOTE;
import static org.evenhand.sessions.NoteWords.OWN;
import static org.evenhand.sessions.NoteWords.SAID;
import static org.evenhand.sessions.NoteWords.begun;
import static org.evenhand.sessions.NoteWords.clinician;
import static org.evenhand.sessions.NoteWords.drafted;
import static org.evenhand.sessions.NoteWords.requestedBy;
import static org.evenhand.sessions.NoteWords.signed;
import static org.evenhand.sessions.NoteWords.struckOut;

import java.util.List;
import org.evenhand.casefile.AllocationRole;
import org.evenhand.casefile.OpenWorkEvent.WorkBegun;
import org.evenhand.casefile.OpenWorkEvent.WorkDone;
import org.evenhand.casefile.WorkKind;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Actor;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.Personal;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.evenhand.sessions.NoteCommand.DeclineReattribution;
import org.evenhand.sessions.NoteCommand.ProposeReattribution;
import org.evenhand.sessions.NoteCommand.ReattributeNote;
import org.evenhand.sessions.NoteCommand.ReviewReattribution;
import org.evenhand.sessions.NoteEvent.AddendumFiled;
import org.evenhand.sessions.NoteEvent.AddendumSigned;
import org.evenhand.sessions.NoteEvent.NoteDraftSaved;
import org.evenhand.sessions.NoteEvent.NoteFiledByReattribution;
import org.evenhand.sessions.NoteEvent.NoteReattributed;
import org.evenhand.sessions.NoteEvent.NoteStruckOut;
import org.evenhand.sessions.NoteEvent.ReattributionDeclined;
import org.evenhand.sessions.NoteEvent.ReattributionProposed;
import org.evenhand.sessions.NoteEvent.ReattributionReviewed;
import org.evenhand.sessions.NoteRefusal.ApproverNotEntitled;
import org.evenhand.sessions.NoteRefusal.ExplanationRequired;
import org.evenhand.sessions.NoteRefusal.NotReattributed;
import org.evenhand.sessions.NoteRefusal.NotSigned;
import org.evenhand.sessions.NoteRefusal.OutcomeRequired;
import org.evenhand.sessions.NoteRefusal.ReattributionAlreadyProposed;
import org.evenhand.sessions.NoteRefusal.ReattributionAlreadyReviewed;
import org.evenhand.sessions.NoteRefusal.ReattributionNeedsAnother;
import org.evenhand.sessions.NoteRefusal.ReattributionNotProposed;
import org.evenhand.sessions.NoteRefusal.SamePerson;
import org.evenhand.sessions.NoteRefusal.TargetNotYours;
import org.evenhand.sessions.NoteRefusal.WordsErased;
import org.junit.jupiter.api.Test;

/** Edge case 9: a note signed in the wrong person's record. Two people move it; its words go under the right person's key. */
class ReattributingANoteTest {

    private static final Actor A_SUPERVISOR = new Actor(SUPERVISOR, Role.SUPERVISOR);
    private static final ReattributeNote APPROVE = new ReattributeNote(NOTE);
    private static final Compartment RIGHT = Compartment.of(B);
    private static final AddendumSigned ADDED = new AddendumSigned(
            NOTE,
            CASE,
            OWN,
            new AddendumId(NOTE.value()),
            AddendumKind.ADDITION,
            about(A, "and the holidays"),
            about(A, "forgotten"),
            COLLEAGUE);

    private final StreamFixture<NoteStream> note = NoteWords.note()
            .given(begun(null), drafted(1, SAID), signed(1, SAID))
            .givenElsewhere(openCase(allocated(SUPERVISOR, AllocationRole.SUPERVISOR)));

    @Test
    void somebody_proposes() {
        note.when(propose("it is his")).expectEvents(proposedBy(STAFF));
    }

    @Test
    void who_proposes_explains() {
        note.when(propose(" ")).expectRefusal(new ExplanationRequired());
    }

    @Test
    void one_proposal_waits_at_a_time() {
        note.given(proposedBy(COLLEAGUE)).when(propose("it is his")).expectRefusal(new ReattributionAlreadyProposed());
    }

    @Test
    void a_draft_is_not_moved() {
        NoteWords.note()
                .given(begun(null), drafted(1, SAID))
                .givenElsewhere(openCase())
                .when(propose("it is his"))
                .expectRefusal(new NotSigned());
    }

    @Test
    void it_is_not_moved_to_whom_it_is_about_already() {
        note.when(new ProposeReattribution(NOTE, null, A, null, words("hers"))).expectRefusal(new SamePerson(A));
    }

    @Test
    void it_is_moved_only_to_somebody_with_whom_the_proposer_works() {
        NoteWords.note()
                .given(begun(null), drafted(1, SAID), signed(1, SAID))
                .givenElsewhere(openCase(allocated(COLLEAGUE, AllocationRole.CO_THERAPIST, A)))
                .whenAskedBy(clinician(COLLEAGUE), propose("it is his"))
                .expectRefusal(new TargetNotYours(B));
        note.when(new ProposeReattribution(NOTE, null, STRANGER, null, words("hers")))
                .expectRefusal(new TargetNotYours(STRANGER));
    }

    @Test
    void of_a_case_that_is_not_theirs_nothing_is_said() {
        note.when(new ProposeReattribution(NOTE, OTHER_CASE, B, null, words("his")))
                .expectRefusal(new NotFound());
    }

    @Test
    void another_moves_it_and_the_words_go_under_the_right_persons_key() {
        var decided = note.given(ADDED, proposedBy(STAFF))
                .givenElsewhere(drafted(1, SAID), signed(1, SAID), ADDED)
                .whenAskedBy(A_SUPERVISOR, APPROVE);
        List<Event> also = decided.alsoAppended();
        var filed = (NoteFiledByReattribution) also.getFirst();
        decided.expectEvents(
                new NoteStruckOut(NOTE, CASE, OWN, StrikeOutReason.WRONG_PERSON, STAFF, SUPERVISOR),
                new NoteReattributed(NOTE, CASE, OWN, filed.note(), CASE, B, STAFF, SUPERVISOR));
        assertThat(filed)
                .isEqualTo(new NoteFiledByReattribution(
                        filed.note(),
                        CASE,
                        RIGHT,
                        NOTE,
                        null,
                        NoteKind.PROGRESS,
                        STAFF,
                        about(B, SAID),
                        about(B, new Body(SAID).hashIn(filed.note())),
                        false));
        assertThat(also)
                .element(1)
                .isEqualTo(new AddendumFiled(
                        filed.note(),
                        CASE,
                        RIGHT,
                        ADDED.addendum(),
                        NOTE,
                        AddendumKind.ADDITION,
                        about(B, "and the holidays"),
                        about(B, "forgotten"),
                        COLLEAGUE));
        assertThat(also).last().isEqualTo(new WorkBegun(CASE, WorkKind.REATTRIBUTION, NOTE.value(), OWN));
    }

    @Test
    void words_that_were_erased_are_not_moved() {
        note.given(proposedBy(STAFF))
                .givenElsewhere(new NoteDraftSaved(NOTE, CASE, OWN, 1, new Personal.Erased(A.subject())))
                .whenAskedBy(A_SUPERVISOR, APPROVE)
                .expectRefusal(new WordsErased());
    }

    @Test
    void who_proposed_does_not_approve() {
        note.given(proposedBy(SUPERVISOR))
                .whenAskedBy(A_SUPERVISOR, APPROVE)
                .expectRefusal(new ReattributionNeedsAnother());
    }

    @Test
    void a_trainee_does_not_approve() {
        note.given(proposedBy(STAFF))
                .givenElsewhere(allocated(COLLEAGUE, AllocationRole.TRAINEE))
                .whenAskedBy(new Actor(COLLEAGUE, Role.TRAINEE), APPROVE)
                .expectRefusal(new ApproverNotEntitled());
    }

    @Test
    void who_does_not_work_with_that_person_does_not_approve() {
        note.given(proposedBy(STAFF))
                .givenElsewhere(allocated(COLLEAGUE, AllocationRole.CO_THERAPIST, A))
                .whenAskedBy(clinician(COLLEAGUE), APPROVE)
                .expectRefusal(new TargetNotYours(B));
    }

    @Test
    void what_nobody_proposed_is_not_approved() {
        note.whenAskedBy(A_SUPERVISOR, APPROVE).expectRefusal(new ReattributionNotProposed());
    }

    @Test
    void another_declines() {
        note.given(proposedBy(STAFF))
                .whenAskedBy(A_SUPERVISOR, new DeclineReattribution(NOTE, words("it is hers")))
                .expectEvents(new ReattributionDeclined(NOTE, CASE, OWN, ofTheCase("it is hers"), SUPERVISOR));
    }

    @Test
    void what_was_struck_out_before_is_still_moved_and_not_struck_out_twice() {
        var decided = note.given(requestedBy(STAFF), struckOut(STAFF, SUPERVISOR), proposedBy(STAFF))
                .givenElsewhere(drafted(1, SAID))
                .whenAskedBy(A_SUPERVISOR, APPROVE);
        assertThat(decided.said()).singleElement().isInstanceOf(NoteReattributed.class);
    }

    @Test
    void what_was_done_about_its_readers_is_recorded_once() {
        var review = new ReviewReattribution(NOTE, words("his solicitor was told"));
        var reviewed = new ReattributionReviewed(NOTE, CASE, OWN, ofTheCase("his solicitor was told"), SUPERVISOR);
        note.given(struckOut(STAFF, SUPERVISOR), moved())
                .whenAskedBy(A_SUPERVISOR, review)
                .expectEvents(reviewed)
                .expectAlsoAppended(new WorkDone(CASE, WorkKind.REATTRIBUTION, NOTE.value(), OWN));
        movedNote().given(reviewed).whenAskedBy(A_SUPERVISOR, review).expectRefusal(new ReattributionAlreadyReviewed());
    }

    @Test
    void what_was_done_is_said() {
        movedNote()
                .whenAskedBy(A_SUPERVISOR, new ReviewReattribution(NOTE, words("")))
                .expectRefusal(new OutcomeRequired());
    }

    @Test
    void a_note_that_was_not_moved_has_no_such_readers() {
        note.whenAskedBy(A_SUPERVISOR, new ReviewReattribution(NOTE, words("nobody")))
                .expectRefusal(new NotReattributed());
    }

    private StreamFixture<NoteStream> movedNote() {
        return NoteWords.note()
                .given(begun(null), drafted(1, SAID), signed(1, SAID), struckOut(STAFF, SUPERVISOR), moved())
                .givenElsewhere(openCase());
    }

    private static ProposeReattribution propose(String explanation) {
        return new ProposeReattribution(NOTE, null, B, null, words(explanation));
    }

    private static ReattributionProposed proposedBy(StaffId staff) {
        return new ReattributionProposed(NOTE, CASE, OWN, CASE, B, null, ofTheCase("it is his"), staff);
    }

    private static NoteReattributed moved() {
        return new NoteReattributed(NOTE, CASE, OWN, new NoteId(CASE.value()), CASE, B, STAFF, SUPERVISOR);
    }

    private static Personal ofTheCase(String words) {
        return Personal.of(CASE.subject(), words);
    }
}
