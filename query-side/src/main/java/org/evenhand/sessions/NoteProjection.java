package org.evenhand.sessions;

import java.time.Instant;
import java.util.List;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.platform.projecting.Projection;
import org.evenhand.platform.projecting.Recorded;
import org.evenhand.platform.projecting.Statement;
import org.evenhand.platform.projecting.Views;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.record.StaffId;
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
import org.jspecify.annotations.Nullable;
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
        return List.of("views.note", "views.addendum", "views.note_signature");
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
            case NoteSigned e -> signed(e, as);
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
                                "strike_reason = :reason, strike_explanation = :explanation, strike_requested_by ="
                                        + " :by, strike_requested_at = :at")
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
                set(
                                e,
                                "status = 'STRUCK', struck_at = :at, strike_approved_by = :by, strike_reason ="
                                        + " :reason, strike_requested_by = :requestedBy")
                        .with("at", as.recordedAt())
                        .with("by", e.approvedBy())
                        .with("reason", e.reason())
                        .with("requestedBy", e.requestedBy())
                        .run();
            case NoteCountersigned e ->
                set(e, "countersigned_at = :at, countersigned_by = :by, countersign_comment = :comment")
                        .with("at", as.recordedAt())
                        .with("by", e.supervisor())
                        .with("comment", e.comment())
                        .run();
            case NoteReturned e -> returned(e, as);
            case CountersignatureFellOverdue e ->
                set(e, "overdue_since = :due").with("due", e.due().at()).run();
            case ReattributionProposed e ->
                proposed(e, e.toCaseFile(), e.to(), e.explanation(), e.proposedBy(), as.recordedAt());
            case ReattributionDeclined e -> proposed(e, null, null, null, null, null);
            case NoteReattributed e -> reattributed(e, as);
            case NoteFiledByReattribution e -> filed(e, as);
            case AddendumFiled e ->
                views.named("sessions/addendum-filed")
                        .with("leaf", as.leafIndex())
                        .with("addendum", e.addendum())
                        .with("note", e.note())
                        .with("from", e.from())
                        .with("kind", e.kind())
                        .with("body", e.body())
                        .with("reason", e.reason())
                        .with("author", e.author())
                        .with("at", as.recordedAt())
                        .run();
            case ReattributionReviewed e ->
                set(e, "move_outcome = :outcome, move_reviewed_by = :by, move_reviewed_at = :at")
                        .with("outcome", e.outcome())
                        .with("by", e.reviewedBy())
                        .with("at", as.recordedAt())
                        .run();
            // Beside the note, each in tables of their own.
            case RectificationRequested _, RectificationDecided _, PrivilegeAsserted _, PrivilegeWaived _ -> {}
        }
        set(event, "version = :version").with("version", as.version()).run();
    }

    private Statement set(NoteEvent event, String what) {
        return views.sql("update views.note set " + what + " where note = :note")
                .with("note", event.note());
    }

    private void signed(NoteSigned e, Recorded as) {
        set(
                        e,
                        "status = 'SIGNED', signed_at = :at, signed_revision = :revision, signed_body = body,"
                                + " awaits_countersignature = :awaits, returned_at = null, returned_by = null,"
                                + " return_reason = null")
                .with("at", as.recordedAt())
                .with("revision", e.revision())
                .with("awaits", e.awaitsCountersignature())
                .run();
        views.sql("insert into views.note_signature (leaf, note, revision, body, author, signed_at) "
                        + "select :leaf, note, :revision, body, :author, :at from views.note where note = :note")
                .with("leaf", as.leafIndex())
                .with("note", e.note())
                .with("revision", e.revision())
                .with("author", e.author())
                .with("at", as.recordedAt())
                .run();
    }

    private void returned(NoteReturned e, Recorded as) {
        String how = "returned_at = :at, returned_by = :by, return_reason = :reason";
        set(e, "status = 'RETURNED', overdue_since = null, " + how)
                .with("at", as.recordedAt())
                .with("by", e.returnedBy())
                .with("reason", e.reason())
                .run();
        views.sql("update views.note_signature set " + how + " where note = :note and revision = :revision")
                .with("note", e.note())
                .with("revision", e.revision())
                .with("at", as.recordedAt())
                .with("by", e.returnedBy())
                .with("reason", e.reason())
                .run();
    }

    private void proposed(
            NoteEvent e,
            @Nullable CaseFileId toCaseFile,
            @Nullable PersonId to,
            @Nullable Personal explanation,
            @Nullable StaffId by,
            @Nullable Instant at) {
        set(
                        e,
                        "move_to_case_file = :toCaseFile, move_to = :to, move_explanation = :explanation, "
                                + "move_proposed_by = :by, move_proposed_at = :at")
                .with("toCaseFile", toCaseFile)
                .with("to", to)
                .with("explanation", explanation)
                .with("by", by)
                .with("at", at)
                .run();
    }

    private void reattributed(NoteReattributed e, Recorded as) {
        views.named("sessions/reattributed")
                .with("note", e.note())
                .with("filedAs", e.filedAs())
                .with("toCaseFile", e.toCaseFile())
                .with("to", e.to())
                .with("by", e.approvedBy())
                .with("at", as.recordedAt())
                .run();
        views.sql("update views.addendum set body = null, reason = null where note = :note")
                .with("note", e.note())
                .run();
        views.sql("update views.note_signature set body = null, return_reason = null where note = :note")
                .with("note", e.note())
                .run();
    }

    private void filed(NoteFiledByReattribution e, Recorded as) {
        views.named("sessions/note-filed")
                .with("note", e.note())
                .with("caseFile", e.caseFile())
                .with("compartment", e.compartment())
                .with("session", e.session())
                .with("kind", e.kind())
                .with("author", e.author())
                .with("body", e.body())
                .with("awaits", e.awaitsCountersignature())
                .with("from", e.from())
                .with("at", as.recordedAt())
                .with("version", as.version())
                .run();
    }
}
