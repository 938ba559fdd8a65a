package org.evenhand.sessions;

import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.B;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.COLLEAGUE;
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
import static org.evenhand.sessions.NoteWords.request;
import static org.evenhand.sessions.NoteWords.requestedBy;
import static org.evenhand.sessions.NoteWords.signed;
import static org.evenhand.sessions.NoteWords.struckOut;

import org.evenhand.casefile.AllocationRole;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Actor;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.evenhand.sessions.NoteCommand.ApproveStrikeOut;
import org.evenhand.sessions.NoteCommand.DeclineStrikeOut;
import org.evenhand.sessions.NoteCommand.RequestStrikeOut;
import org.evenhand.sessions.NoteEvent.StrikeOutDeclined;
import org.evenhand.sessions.NoteRefusal.AlreadyStruckOut;
import org.evenhand.sessions.NoteRefusal.ApproverNotEntitled;
import org.evenhand.sessions.NoteRefusal.ExplanationRequired;
import org.evenhand.sessions.NoteRefusal.NotSigned;
import org.evenhand.sessions.NoteRefusal.SecondApproverRequired;
import org.evenhand.sessions.NoteRefusal.StrikeOutAlreadyRequested;
import org.evenhand.sessions.NoteRefusal.StrikeOutNotRequested;
import org.junit.jupiter.api.Test;

/** Edge case 9: a note in the wrong person's record. One asks, another decides, the words stay. */
class StrikingOutANoteTest {

    private static final ApproveStrikeOut APPROVE = new ApproveStrikeOut(NOTE);
    private static final Actor A_SUPERVISOR = new Actor(SUPERVISOR, Role.SUPERVISOR);

    private final StreamFixture<NoteStream> note = NoteWords.note()
            .given(begun(null), drafted(1, SAID), signed(1, SAID))
            .givenElsewhere(openCase());

    @Test
    void somebody_asks() {
        note.when(request()).expectEvents(requestedBy(STAFF));
    }

    @Test
    void who_asks_explains() {
        note.when(new RequestStrikeOut(NOTE, StrikeOutReason.DUPLICATE, words(" ")))
                .expectRefusal(new ExplanationRequired());
    }

    @Test
    void one_request_waits_at_a_time() {
        note.given(requestedBy(COLLEAGUE)).when(request()).expectRefusal(new StrikeOutAlreadyRequested());
    }

    @Test
    void a_draft_is_not_struck_out() {
        NoteWords.note().given(begun(null), drafted(1, SAID)).when(request()).expectRefusal(new NotSigned());
    }

    @Test
    void a_supervisor_approves() {
        note.given(requestedBy(STAFF)).whenAskedBy(A_SUPERVISOR, APPROVE).expectEvents(struckOut(STAFF, SUPERVISOR));
    }

    @Test
    void a_clinician_of_that_compartment_approves() {
        note.given(requestedBy(SUPERVISOR)).when(APPROVE).expectEvents(struckOut(SUPERVISOR, STAFF));
    }

    @Test
    void who_asked_does_not_approve() {
        note.given(requestedBy(STAFF)).when(APPROVE).expectRefusal(new SecondApproverRequired());
    }

    @Test
    void a_supervisor_does_not_approve_what_they_asked() {
        note.given(requestedBy(SUPERVISOR))
                .whenAskedBy(A_SUPERVISOR, APPROVE)
                .expectRefusal(new SecondApproverRequired());
    }

    @Test
    void a_clinician_of_the_other_side_does_not_approve() {
        note.given(requestedBy(STAFF))
                .givenElsewhere(allocated(COLLEAGUE, AllocationRole.CO_THERAPIST, B))
                .whenAskedBy(clinician(COLLEAGUE), APPROVE)
                .expectRefusal(new ApproverNotEntitled());
    }

    @Test
    void a_trainee_does_not_approve() {
        note.given(requestedBy(STAFF))
                .givenElsewhere(allocated(COLLEAGUE, AllocationRole.TRAINEE))
                .whenAskedBy(new Actor(COLLEAGUE, Role.TRAINEE), APPROVE)
                .expectRefusal(new ApproverNotEntitled());
    }

    @Test
    void what_nobody_asked_is_not_approved() {
        note.whenAskedBy(A_SUPERVISOR, APPROVE).expectRefusal(new StrikeOutNotRequested());
    }

    @Test
    void what_is_struck_out_stays_struck_out() {
        note.given(requestedBy(STAFF), struckOut(STAFF, SUPERVISOR))
                .when(request())
                .expectRefusal(new AlreadyStruckOut());
    }

    @Test
    void what_is_struck_out_is_not_approved_again() {
        note.given(requestedBy(STAFF), struckOut(STAFF, SUPERVISOR))
                .whenAskedBy(A_SUPERVISOR, APPROVE)
                .expectRefusal(new AlreadyStruckOut());
    }

    @Test
    void another_declines_and_somebody_may_ask_again() {
        note.given(requestedBy(STAFF))
                .whenAskedBy(A_SUPERVISOR, decline("it is hers"))
                .expectEvents(declinedBy(SUPERVISOR, "it is hers"));
        NoteWords.note()
                .given(begun(null), drafted(1, SAID), signed(1, SAID), requestedBy(STAFF), declinedBy(SUPERVISOR, "no"))
                .when(request())
                .expectEvents(requestedBy(STAFF));
    }

    @Test
    void who_asked_takes_it_back() {
        note.given(requestedBy(STAFF)).when(decline("my mistake")).expectEvents(declinedBy(STAFF, "my mistake"));
    }

    @Test
    void who_has_no_say_does_not_decline() {
        note.given(requestedBy(STAFF))
                .whenAskedBy(clinician(COLLEAGUE), decline("no"))
                .expectRefusal(new ApproverNotEntitled());
    }

    @Test
    void who_declines_explains() {
        note.given(requestedBy(STAFF)).whenAskedBy(A_SUPERVISOR, decline("")).expectRefusal(new ExplanationRequired());
    }

    @Test
    void what_nobody_asked_is_not_declined() {
        note.whenAskedBy(A_SUPERVISOR, decline("no")).expectRefusal(new StrikeOutNotRequested());
    }

    private static DeclineStrikeOut decline(String explanation) {
        return new DeclineStrikeOut(NOTE, words(explanation));
    }

    private static StrikeOutDeclined declinedBy(StaffId staff, String explanation) {
        return new StrikeOutDeclined(NOTE, CASE, OWN, about(A, explanation), staff);
    }
}
