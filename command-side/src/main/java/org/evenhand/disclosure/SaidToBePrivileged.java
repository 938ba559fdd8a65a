package org.evenhand.disclosure;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evenhand.platform.OtherStreams;
import org.evenhand.record.Event;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.sessions.NoteEvent.NoteFiledByReattribution;
import org.evenhand.sessions.NoteEvent.NoteStarted;
import org.evenhand.sessions.NoteEvent.PrivilegeAsserted;
import org.evenhand.sessions.NoteEvent.PrivilegeWaived;
import org.evenhand.sessions.NoteId;
import org.evenhand.sessions.Privileges;
import org.evenhand.sessions.SessionEvent.SessionPrivilegeAsserted;
import org.evenhand.sessions.SessionEvent.SessionPrivilegeWaived;
import org.evenhand.sessions.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody's word that a note is privileged keeps it back from this disclosure: said of the note, of the session that it
 * is of, or of the note whose words it took over. Each stream looked at is a guard, so that a word that comes meanwhile counts.
 */
record SaidToBePrivileged(
        DisclosurePolicy policy, DisclosureBasis basis, LocalDate today, Reviews reviews, OtherStreams others) {

    boolean keepsBack(StreamId source) {
        return source.type() == StreamType.NOTE && !reviews.excepted().contains(source) && stands(source);
    }

    /** Without regard to exceptions. */
    boolean stands(StreamId source) {
        var asked = new HashSet<StreamId>();
        var toAsk = new ArrayDeque<>(List.of(source));
        while (!toAsk.isEmpty()) {
            StreamId next = toAsk.poll();
            if (!asked.add(next) || reviews.excepted().contains(next)) {
                continue;
            }
            List<Event> events = others.eventsOf(next, Event.class);
            if (keeps(privileges(events))) {
                return true;
            }
            events.forEach(event -> toAsk.addAll(behind(event)));
        }
        return false;
    }

    private boolean keeps(Privileges privileges) {
        return privileges.byBasis().entrySet().stream()
                .anyMatch(said -> !said.getValue().waived() && policy.keeps(said.getKey(), basis, today));
    }

    private static Privileges privileges(List<Event> events) {
        Privileges said = Privileges.NONE;
        for (Event event : events) {
            said = switch (event) {
                case PrivilegeAsserted e -> said.asserted(e.basis(), e.holders());
                case PrivilegeWaived e -> said.waived(e.basis());
                case SessionPrivilegeAsserted e -> said.asserted(e.basis(), e.holders());
                case SessionPrivilegeWaived e -> said.waived(e.basis());
                default -> said;
            };
        }
        return said;
    }

    private static Set<StreamId> behind(Event event) {
        return switch (event) {
            case NoteStarted e -> ofSession(e.session());
            case NoteFiledByReattribution e -> {
                var both = new HashSet<>(ofSession(e.session()));
                both.add(ofNote(e.from()));
                yield both;
            }
            default -> Set.of();
        };
    }

    private static Set<StreamId> ofSession(@Nullable SessionId session) {
        return session == null ? Set.of() : Set.of(new StreamId(StreamType.SESSION, session));
    }

    private static StreamId ofNote(NoteId note) {
        return new StreamId(StreamType.NOTE, note);
    }
}
