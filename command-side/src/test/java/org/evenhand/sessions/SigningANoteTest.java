package org.evenhand.sessions;

import static org.evenhand.family.TheFamily.A;
import static org.evenhand.family.TheFamily.CASE;
import static org.evenhand.family.TheFamily.COLLEAGUE;
import static org.evenhand.family.TheFamily.about;
import static org.evenhand.family.TheFamily.clock;
import static org.evenhand.family.TheFamily.moment;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.platform.StreamFixture.STAFF;
import static org.evenhand.sessions.NoteWords.NOTE;
import static org.evenhand.sessions.NoteWords.OWN;
import static org.evenhand.sessions.NoteWords.SAID;
import static org.evenhand.sessions.NoteWords.begun;
import static org.evenhand.sessions.NoteWords.begunBy;
import static org.evenhand.sessions.NoteWords.clinician;
import static org.evenhand.sessions.NoteWords.drafted;
import static org.evenhand.sessions.NoteWords.signed;
import static org.evenhand.sessions.NoteWords.signedBy;
import static org.evenhand.sessions.SessionType.INDIVIDUAL;
import static org.evenhand.sessions.SessionWords.SESSION;
import static org.evenhand.sessions.SessionWords.booked;
import static org.evenhand.sessions.SessionWords.cancelled;
import static org.evenhand.sessions.SessionWords.ended;
import static org.evenhand.sessions.SessionWords.started;

import java.time.Instant;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Actor;
import org.evenhand.record.Personal;
import org.evenhand.record.Role;
import org.evenhand.sessions.NoteCommand.SignNote;
import org.evenhand.sessions.NoteEvent.LateEntryDeclared;
import org.evenhand.sessions.NoteEvent.NoteDraftSaved;
import org.evenhand.sessions.NoteRefusal.AlreadySigned;
import org.evenhand.sessions.NoteRefusal.BodyEmpty;
import org.evenhand.sessions.NoteRefusal.ContactInTheFuture;
import org.evenhand.sessions.NoteRefusal.ContactTimeRequired;
import org.evenhand.sessions.NoteRefusal.LateReasonRequired;
import org.evenhand.sessions.NoteRefusal.NotTheAuthor;
import org.evenhand.sessions.NoteRefusal.SessionNotEnded;
import org.evenhand.sessions.NoteRefusal.StaleDraft;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The contact was on 22 November at 09:30 unless said otherwise; it is ten o'clock. */
class SigningANoteTest {

    private static final String HALF_PAST_NINE = "2026-11-22T09:30";

    @Test
    void a_draft_is_signed_as_it_stands() {
        drafted().when(sign(1, null, HALF_PAST_NINE, null)).expectEvents(signed(1, SAID));
    }

    @Test
    void last_words_are_saved_before_they_are_signed() {
        drafted()
                .when(sign(1, SAID + " He listened.", HALF_PAST_NINE, null))
                .expectEvents(NoteWords.drafted(2, SAID + " He listened."), signed(2, SAID + " He listened."));
    }

    @Test
    void the_same_words_are_not_saved_again() {
        drafted().when(sign(1, SAID, HALF_PAST_NINE, null)).expectEvents(signed(1, SAID));
    }

    @Test
    void a_note_may_be_written_and_signed_at_once() {
        NoteWords.note()
                .given(begun(null))
                .when(sign(0, SAID, HALF_PAST_NINE, null))
                .expectEvents(NoteWords.drafted(1, SAID), signed(1, SAID));
    }

    @Test
    void a_trainees_note_awaits_its_countersignature() {
        NoteWords.note()
                .given(begun(null), NoteWords.drafted(1, SAID))
                .givenElsewhere(NoteWords.drafted(1, SAID))
                .whenAskedBy(new Actor(STAFF, Role.TRAINEE), sign(1, null, HALF_PAST_NINE, null))
                .expectEvents(signedBy(STAFF, 1, SAID, true, null));
    }

    @Test
    void an_empty_note_is_not_signed() {
        NoteWords.note()
                .given(begun(null))
                .when(sign(0, null, HALF_PAST_NINE, null))
                .expectRefusal(new BodyEmpty());
    }

    @Test
    void blanks_are_no_words() {
        drafted().when(sign(1, " \n", HALF_PAST_NINE, null)).expectRefusal(new BodyEmpty());
    }

    @Test
    void erased_words_are_not_signed() {
        var erased = new NoteDraftSaved(NOTE, CASE, OWN, 1, new Personal.Erased(A.subject()));
        NoteWords.note()
                .given(begun(null), erased)
                .givenElsewhere(erased)
                .when(sign(1, null, HALF_PAST_NINE, null))
                .expectRefusal(new BodyEmpty());
    }

    @Test
    void only_the_author_signs() {
        drafted()
                .whenAskedBy(clinician(COLLEAGUE), sign(1, null, HALF_PAST_NINE, null))
                .expectRefusal(new NotTheAuthor());
    }

    @Test
    void what_was_written_since_is_not_signed_unread() {
        drafted().when(sign(0, null, HALF_PAST_NINE, null)).expectRefusal(new StaleDraft(0, 1));
    }

    @Test
    void a_note_is_signed_once() {
        drafted()
                .given(signed(1, SAID))
                .when(sign(1, null, HALF_PAST_NINE, null))
                .expectRefusal(new AlreadySigned());
    }

    @Test
    void a_note_of_no_session_says_when_the_contact_was() {
        drafted().when(sign(1, null, null, null)).expectRefusal(new ContactTimeRequired());
    }

    @Test
    void the_contact_has_been() {
        drafted().when(sign(1, null, "2026-11-22T10:01", null)).expectRefusal(new ContactInTheFuture());
    }

    @Test
    void a_day_later_is_still_in_time() {
        drafted().when(sign(1, null, "2026-11-21T10:00", null)).expectEvents(signed(1, SAID));
    }

    @Test
    void later_it_says_why() {
        drafted().when(sign(1, null, "2026-11-21T09:59", null)).expectRefusal(new LateReasonRequired(24 * 60 + 1));
    }

    @Test
    void a_late_entry_is_declared_with_when_it_was_and_why() {
        drafted()
                .when(sign(1, null, "2026-11-21T09:59", "was ill"))
                .expectEvents(
                        signed(1, SAID),
                        new LateEntryDeclared(
                                NOTE, CASE, OWN, moment("2026-11-21T09:59:00Z"), 24 * 60 + 1, about(A, "was ill")));
    }

    @Test
    void of_a_session_it_counts_from_the_end() {
        ofTheSession("2026-11-25T15:30:00Z")
                .when(sign(1, null, null, null))
                .expectEvents(signedBy(STAFF, 1, SAID, false, 24 * 60L));
    }

    @Test
    void late_for_a_session_says_when_the_session_was() {
        ofTheSession("2026-11-26T15:30:00Z")
                .when(sign(1, null, null, "was ill"))
                .expectEvents(
                        signedBy(STAFF, 1, SAID, false, 48 * 60L),
                        new LateEntryDeclared(
                                NOTE, CASE, OWN, moment("2026-11-24T14:02:00Z"), 48 * 60, about(A, "was ill")));
    }

    @Test
    void a_session_under_way_has_no_signed_note() {
        drafted(SESSION)
                .givenElsewhere(booked(INDIVIDUAL), started(INDIVIDUAL))
                .when(sign(1, null, null, null))
                .expectRefusal(new SessionNotEnded());
    }

    @Test
    void a_cancelled_session_has_no_signed_note() {
        drafted(SESSION)
                .givenElsewhere(booked(INDIVIDUAL), cancelled())
                .when(sign(1, null, null, null))
                .expectRefusal(new SessionNotEnded());
    }

    private static StreamFixture<NoteStream> drafted() {
        return drafted(null);
    }

    // The words are read from the note's own events, which the fixture keeps apart from what the stream replays.
    private static StreamFixture<NoteStream> drafted(@Nullable SessionId session) {
        return NoteWords.note()
                .given(begunBy(STAFF, session), NoteWords.drafted(1, SAID))
                .givenElsewhere(NoteWords.drafted(1, SAID));
    }

    private static StreamFixture<NoteStream> ofTheSession(String now) {
        return drafted(SESSION)
                .at(Instant.parse(now))
                .givenElsewhere(booked(INDIVIDUAL), started(INDIVIDUAL), ended(INDIVIDUAL, "2026-11-24T15:30:00Z"));
    }

    private static SignNote sign(
            int base, @Nullable String body, @Nullable String contactAt, @Nullable String lateReason) {
        return new SignNote(
                NOTE,
                base,
                body == null ? null : words(body),
                contactAt == null ? null : clock(contactAt),
                lateReason == null ? null : words(lateReason));
    }
}
