package org.evenhand.sessions;

import static org.evenhand.family.TheFamily.COLLEAGUE;
import static org.evenhand.family.TheFamily.words;
import static org.evenhand.sessions.NoteWords.NOTE;
import static org.evenhand.sessions.NoteWords.SAID;
import static org.evenhand.sessions.NoteWords.begun;
import static org.evenhand.sessions.NoteWords.clinician;
import static org.evenhand.sessions.NoteWords.drafted;
import static org.evenhand.sessions.NoteWords.note;
import static org.evenhand.sessions.NoteWords.signed;

import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.sessions.NoteCommand.SaveDraft;
import org.evenhand.sessions.NoteRefusal.AlreadySigned;
import org.evenhand.sessions.NoteRefusal.NotTheAuthor;
import org.evenhand.sessions.NoteRefusal.StaleDraft;
import org.junit.jupiter.api.Test;

class DraftingANoteTest {

    @Test
    void drafts_are_counted() {
        note().given(begun(null)).when(save(0, "a")).expectEvents(drafted(1, "a"));
        note().given(begun(null), drafted(1, "a")).when(save(1, "ab")).expectEvents(drafted(2, "ab"));
    }

    /** Edge case 20: the second tab. */
    @Test
    void a_second_tab_learns_of_the_first() {
        note().given(begun(null), drafted(1, "a"), drafted(2, "ab"))
                .when(save(1, "ac"))
                .expectRefusal(new StaleDraft(1, 2));
    }

    @Test
    void a_tab_from_the_future_is_stale_too() {
        note().given(begun(null)).when(save(3, "a")).expectRefusal(new StaleDraft(3, 0));
    }

    @Test
    void only_the_author_drafts() {
        note().given(begun(null))
                .whenAskedBy(clinician(COLLEAGUE), save(0, "a"))
                .expectRefusal(new NotTheAuthor());
    }

    @Test
    void nothing_returns_to_draft() {
        note().given(begun(null), drafted(1, SAID), signed(1, SAID))
                .when(save(1, "other"))
                .expectRefusal(new AlreadySigned());
    }

    @Test
    void what_was_not_begun_has_no_draft() {
        note().when(save(0, "a")).expectRefusal(new NotFound());
    }

    private static SaveDraft save(int base, String body) {
        return new SaveDraft(NOTE, base, words(body));
    }
}
