package org.evenhand.disclosure;

import java.util.List;
import org.evenhand.record.Event;
import org.evenhand.record.Personal;
import org.evenhand.sessions.NoteEvent.AddendumFiled;
import org.evenhand.sessions.NoteEvent.AddendumSigned;
import org.evenhand.sessions.NoteEvent.NoteDraftSaved;
import org.evenhand.sessions.NoteEvent.NoteFiledByReattribution;

/** The free text of an event that a pack would show. */
final class Texts {

    private Texts() {}

    static List<Personal> of(Event event) {
        return switch (event) {
            case NoteDraftSaved saved -> List.of(saved.body());
            case NoteFiledByReattribution filed -> List.of(filed.body());
            case AddendumSigned addendum -> List.of(addendum.body());
            case AddendumFiled addendum -> List.of(addendum.body());
            default -> List.of();
        };
    }
}
