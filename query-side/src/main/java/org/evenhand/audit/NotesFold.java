package org.evenhand.audit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.evenhand.audit.CaseThen.Note;
import org.evenhand.audit.CaseThen.NoteStatus;
import org.evenhand.record.Moment;
import org.evenhand.record.StaffId;
import org.evenhand.sessions.NoteEvent;
import org.evenhand.sessions.NoteEvent.AddendumFiled;
import org.evenhand.sessions.NoteEvent.AddendumSigned;
import org.evenhand.sessions.NoteEvent.CountersignatureFellOverdue;
import org.evenhand.sessions.NoteEvent.LateEntryDeclared;
import org.evenhand.sessions.NoteEvent.NoteCountersigned;
import org.evenhand.sessions.NoteEvent.NoteDraftSaved;
import org.evenhand.sessions.NoteEvent.NoteFiledByReattribution;
import org.evenhand.sessions.NoteEvent.NoteReattributed;
import org.evenhand.sessions.NoteEvent.NoteReturned;
import org.evenhand.sessions.NoteEvent.NoteSigned;
import org.evenhand.sessions.NoteEvent.NoteStarted;
import org.evenhand.sessions.NoteEvent.NoteStruckOut;
import org.evenhand.sessions.NoteEvent.PrivilegeAsserted;
import org.evenhand.sessions.NoteEvent.PrivilegeWaived;
import org.evenhand.sessions.NoteEvent.ReattributionDeclined;
import org.evenhand.sessions.NoteEvent.ReattributionProposed;
import org.evenhand.sessions.NoteEvent.ReattributionReviewed;
import org.evenhand.sessions.NoteEvent.RectificationDecided;
import org.evenhand.sessions.NoteEvent.RectificationRequested;
import org.evenhand.sessions.NoteEvent.StrikeOutDeclined;
import org.evenhand.sessions.NoteEvent.StrikeOutRequested;
import org.evenhand.sessions.NoteId;
import org.jspecify.annotations.Nullable;

/**
 * Notes and their states, never their words. On the occurred clock a late entry stands at its contact, before the note was
 * even begun: then the note is known from its signature alone.
 */
final class NotesFold {

    private final Map<NoteId, Note> notes = new LinkedHashMap<>();
    /** What a note goes back to when a request about it is declined. */
    private final Map<NoteId, NoteStatus> settled = new HashMap<>();

    void on(NoteEvent event) {
        UnaryOperator<Note> change = switch (event) {
            case NoteStarted e ->
                was -> new Note(
                        e.note(),
                        e.session(),
                        e.kind(),
                        e.compartment(),
                        e.author(),
                        was.status(),
                        was.revision(),
                        was.addenda(),
                        was.contact());
            case NoteDraftSaved e -> was -> at(was, Math.max(was.revision(), e.revision()));
            case NoteSigned e -> was -> signed(at(was, e.revision()), e.author(), settle(e, signature(e)));
            case NoteCountersigned e -> was -> signed(was, was.author(), settle(e, NoteStatus.COUNTERSIGNED));
            case NoteReturned e -> was -> signed(was, was.author(), settle(e, NoteStatus.RETURNED));
            case LateEntryDeclared e -> was -> late(was, e.contact());
            case AddendumSigned e -> NotesFold::added;
            case AddendumFiled e -> NotesFold::added;
            case StrikeOutRequested e -> was -> signed(was, was.author(), NoteStatus.STRIKE_OUT_ASKED);
            case StrikeOutDeclined e -> was -> signed(was, was.author(), settled(e));
            case NoteStruckOut e -> was -> signed(was, was.author(), settle(e, NoteStatus.STRUCK_OUT));
            case ReattributionProposed e -> was -> signed(was, was.author(), NoteStatus.REATTRIBUTION_PROPOSED);
            case ReattributionDeclined e -> was -> signed(was, was.author(), settled(e));
            case NoteReattributed e -> was -> signed(was, was.author(), settle(e, NoteStatus.REATTRIBUTED));
            case NoteFiledByReattribution e ->
                was -> new Note(
                        e.note(),
                        e.session(),
                        e.kind(),
                        e.compartment(),
                        e.author(),
                        settle(e, signature(e.awaitsCountersignature())),
                        1,
                        was.addenda(),
                        was.contact());
            case CountersignatureFellOverdue _,
                    ReattributionReviewed _,
                    RectificationRequested _,
                    RectificationDecided _,
                    PrivilegeAsserted _,
                    PrivilegeWaived _ -> was -> was;
        };
        notes.merge(event.note(), change.apply(unknown(event)), (was, ignored) -> change.apply(was));
    }

    private static NoteStatus signature(NoteSigned event) {
        return signature(event.awaitsCountersignature());
    }

    private static NoteStatus signature(boolean awaits) {
        return awaits ? NoteStatus.AWAITING_COUNTERSIGNATURE : NoteStatus.SIGNED;
    }

    private NoteStatus settle(NoteEvent event, NoteStatus status) {
        settled.put(event.note(), status);
        return status;
    }

    private NoteStatus settled(NoteEvent event) {
        return settled.getOrDefault(event.note(), NoteStatus.SIGNED);
    }

    private static Note unknown(NoteEvent event) {
        return new Note(event.note(), null, null, event.compartment(), null, NoteStatus.DRAFT, 0, 0, null);
    }

    private static Note at(Note n, int revision) {
        return new Note(
                n.note(),
                n.session(),
                n.kind(),
                n.compartment(),
                n.author(),
                n.status(),
                revision,
                n.addenda(),
                n.contact());
    }

    private static Note signed(Note n, @Nullable StaffId author, NoteStatus status) {
        return new Note(
                n.note(),
                n.session(),
                n.kind(),
                n.compartment(),
                author,
                status,
                n.revision(),
                n.addenda(),
                n.contact());
    }

    private static Note late(Note n, Moment contact) {
        return new Note(
                n.note(),
                n.session(),
                n.kind(),
                n.compartment(),
                n.author(),
                n.status(),
                n.revision(),
                n.addenda(),
                contact);
    }

    private static Note added(Note n) {
        return new Note(
                n.note(),
                n.session(),
                n.kind(),
                n.compartment(),
                n.author(),
                n.status(),
                n.revision(),
                n.addenda() + 1,
                n.contact());
    }

    List<Note> notes() {
        return List.copyOf(notes.values());
    }
}
