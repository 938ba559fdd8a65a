package org.evenhand.sessions;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.evenhand.platform.pages.Form;
import org.evenhand.platform.pages.KeptText;
import org.evenhand.platform.pages.OwnDrafts;
import org.evenhand.platform.pages.Times;

/**
 * What the author typed into a note's box and neither saved nor signed. The revision of the note that stood in the page is
 * part of the key: words typed on an older one are shown beside the newer, never in its place.
 *
 * @param base the revision on which the next saving stands; of the form's own text where it was refused
 * @param keptAt when the words in the box were kept; empty where they are the note's
 * @param texts all that is kept; shown is only what is neither in the box nor in the note
 */
record TypedWords(String key, int base, String keptAt, String inBox, List<Kept> texts) {

    record Kept(String key, int revision, String at, String text, boolean shown) {}

    static TypedWords of(NoteRecord.Written note, Form refused, OwnDrafts drafts, Times times) {
        String beginning = "note-" + note.note().value() + "-";
        String key = beginning + note.revision();
        List<KeptText> kept = drafts.under(beginning);
        String body = Objects.requireNonNullElse(note.body(), "");
        boolean asSent = !refused.problems().isEmpty();
        Optional<KeptText> going = asSent
                ? Optional.empty()
                : kept.stream()
                        .filter(each -> each.key().equals(key) && !each.overtaken())
                        .findFirst();
        String inBox =
                asSent ? refused.value("body") : going.map(KeptText::text).orElse(body);
        return new TypedWords(
                key,
                asSent ? number(refused.value("draftRevision")) : drafts.base(key),
                going.map(each -> times.full(each.at())).orElse(""),
                inBox,
                kept.stream()
                        .map(each -> new Kept(
                                each.key(),
                                each.revision(),
                                times.full(each.at()),
                                each.text(),
                                !holds(inBox, each.text()) && !holds(body, each.text())))
                        .toList());
    }

    public boolean beside() {
        return texts.stream().anyMatch(Kept::shown);
    }

    /** Lines end otherwise in a form that was sent than in what a script keeps. */
    private static boolean holds(String text, String part) {
        return text.replace("\r", "").contains(part.replace("\r", "").strip());
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }
}
