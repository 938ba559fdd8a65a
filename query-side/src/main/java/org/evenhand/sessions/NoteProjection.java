package org.evenhand.sessions;

import java.util.List;
import org.evenhand.platform.projecting.Projection;
import org.evenhand.platform.projecting.Recorded;
import org.evenhand.platform.projecting.Statement;
import org.evenhand.platform.projecting.Views;
import org.evenhand.sessions.NoteEvent.AddendumSigned;
import org.evenhand.sessions.NoteEvent.LateEntryDeclared;
import org.evenhand.sessions.NoteEvent.NoteDraftSaved;
import org.evenhand.sessions.NoteEvent.NoteSigned;
import org.evenhand.sessions.NoteEvent.NoteStarted;
import org.evenhand.sessions.NoteEvent.NoteStruckOut;
import org.evenhand.sessions.NoteEvent.StrikeOutDeclined;
import org.evenhand.sessions.NoteEvent.StrikeOutRequested;
import org.springframework.stereotype.Component;

/** Notes as they are read: the last revision, who signed it when, its addenda, and whether it is struck out. */
@Component
final class NoteProjection implements Projection<NoteEvent> {

    private final Views views;

    NoteProjection(Views views) {
        this.views = views;
    }

    @Override
    public String name() {
        return "notes";
    }

    @Override
    public Class<NoteEvent> reads() {
        return NoteEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("views.note", "views.addendum");
    }

    @Override
    public void evolve(NoteEvent event, Recorded as) {
        switch (event) {
            case NoteStarted e ->
                views.named("sessions/note-started")
                        .with("note", e.note())
                        .with("caseFile", e.caseFile())
                        .with("compartment", e.compartment())
                        .with("session", e.session())
                        .with("kind", e.kind())
                        .with("disclosure", e.individualDisclosure())
                        .with("author", e.author())
                        .with("at", as.recordedAt())
                        .with("version", as.version())
                        .run();
            case NoteDraftSaved e ->
                set(e, "revision = :revision, body = :body, saved_at = :at")
                        .with("revision", e.revision())
                        .with("body", e.body())
                        .with("at", as.recordedAt())
                        .run();
            case NoteSigned e ->
                set(e, "status = 'SIGNED', signed_at = :at, awaits_countersignature = :awaits")
                        .with("at", as.recordedAt())
                        .with("awaits", e.awaitsCountersignature())
                        .run();
            case LateEntryDeclared e ->
                set(e, "contact_at = :contact, delay_minutes = :delay, late_reason = :reason")
                        .with("contact", e.contact().at())
                        .with("delay", e.delayMinutes())
                        .with("reason", e.reason())
                        .run();
            case AddendumSigned e ->
                views.named("sessions/addendum")
                        .with("leaf", as.leafIndex())
                        .with("addendum", e.addendum())
                        .with("note", e.note())
                        .with("kind", e.kind())
                        .with("body", e.body())
                        .with("reason", e.reason())
                        .with("author", e.author())
                        .with("at", as.recordedAt())
                        .run();
            case StrikeOutRequested e ->
                set(
                                e,
                                "strike_reason = :reason, strike_explanation = :explanation, strike_requested_by = :by, "
                                        + "strike_requested_at = :at")
                        .with("reason", e.reason())
                        .with("explanation", e.explanation())
                        .with("by", e.requestedBy())
                        .with("at", as.recordedAt())
                        .run();
            case StrikeOutDeclined e ->
                set(
                                e,
                                "strike_reason = null, strike_explanation = null, strike_requested_by = null, "
                                        + "strike_requested_at = null")
                        .run();
            case NoteStruckOut e ->
                set(e, "status = 'STRUCK', struck_at = :at, strike_approved_by = :by")
                        .with("at", as.recordedAt())
                        .with("by", e.approvedBy())
                        .run();
        }
        set(event, "version = :version").with("version", as.version()).run();
    }

    private Statement set(NoteEvent event, String what) {
        return views.sql("update views.note set " + what + " where note = :note")
                .with("note", event.note());
    }
}
