package org.evenhand.disclosure;

import java.util.List;
import java.util.Optional;
import org.evenhand.disclosure.DisclosureEvent.DisclosureReleased;
import org.evenhand.record.Event;
import org.evenhand.record.Personal;
import org.evenhand.sessions.NoteEvent.AddendumFiled;
import org.evenhand.sessions.NoteEvent.AddendumSigned;
import org.evenhand.sessions.NoteEvent.NoteDraftSaved;
import org.evenhand.sessions.NoteEvent.NoteFiledByReattribution;

/** The free text of an event that a pack would show, and in which of its fields it stands. */
record Texts(String path, Personal words) {

    static Optional<Texts> of(Event event) {
        return switch (event) {
            case NoteDraftSaved saved -> Optional.of(new Texts("body", saved.body()));
            case NoteFiledByReattribution filed -> Optional.of(new Texts("body", filed.body()));
            case AddendumSigned addendum -> Optional.of(new Texts("body", addendum.body()));
            case AddendumFiled addendum -> Optional.of(new Texts("body", addendum.body()));
            case DisclosureReleased released -> Optional.of(new Texts("recipient", released.recipient()));
            default -> Optional.empty();
        };
    }

    /** The stretches of it that these fields of a manifest show. */
    Optional<String> shownBy(List<String> fields) {
        String text = words.text();
        if (text == null) {
            return Optional.empty();
        }
        var shown = new StringBuilder();
        fields.stream()
                .map(ShownField::parse)
                .filter(field -> field.path().equals(path))
                .forEach(field -> shown.append(field.shownOf(text)).append(' '));
        return Optional.of(shown.toString());
    }
}
