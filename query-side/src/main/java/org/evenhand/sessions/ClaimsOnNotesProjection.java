package org.evenhand.sessions;

import java.util.List;
import org.evenhand.platform.projecting.Projection;
import org.evenhand.platform.projecting.Recorded;
import org.evenhand.platform.projecting.Views;
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
import org.springframework.stereotype.Component;

/** What people say about a note: that it is wrong about them, that it is privileged. */
@Component
final class ClaimsOnNotesProjection implements Projection<NoteEvent> {

    private final Views views;

    ClaimsOnNotesProjection(Views views) {
        this.views = views;
    }

    @Override
    public String name() {
        return "claims-on-notes";
    }

    @Override
    public Class<NoteEvent> reads() {
        return NoteEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("views.note_rectification", "views.privilege");
    }

    @Override
    public void evolve(NoteEvent event, Recorded as) {
        switch (event) {
            case RectificationRequested e ->
                views.sql("insert into views.note_rectification (rectification, note, case_file, compartment, person, "
                                + "wording, received_on, due) values (:rectification, :note, :caseFile, :compartment, "
                                + ":person, :wording, :receivedOn, :due)")
                        .with("rectification", e.rectification())
                        .with("note", e.note())
                        .with("caseFile", e.caseFile())
                        .with("compartment", e.compartment())
                        .with("person", e.person())
                        .with("wording", e.wording())
                        .with("receivedOn", e.receivedOn())
                        .with("due", e.due())
                        .run();
            case RectificationDecided e ->
                views.sql("update views.note_rectification set decision = :decision, reasons = :reasons,"
                                + " decided_by = :by, statement_attached = :attached, decided_at = :at where"
                                + " note = :note and rectification = :rectification")
                        .with("note", e.note())
                        .with("rectification", e.rectification())
                        .with("decision", e.decision())
                        .with("reasons", e.reasons())
                        .with("attached", e.statementAttached())
                        .with("by", e.decidedBy())
                        .with("at", as.recordedAt())
                        .run();
            case PrivilegeAsserted e ->
                views.sql("insert into views.privilege (stream, basis, case_file, compartment, holders,"
                                + " asserted_by, asserted_at) values (:stream, :basis, :caseFile, :compartment,"
                                + " cast(:holders as uuid[]), :by, :at) on conflict do nothing")
                        .with("stream", e.stream())
                        .with("basis", e.basis())
                        .with("caseFile", e.caseFile())
                        .with("compartment", e.compartment())
                        .with("holders", e.holders())
                        .with("by", e.assertedBy())
                        .with("at", as.recordedAt())
                        .run();
            case PrivilegeWaived e ->
                views.sql("update views.privilege set waived_at = :at, evidence_ref = :ref "
                                + "where stream = :stream and basis = :basis")
                        .with("stream", e.stream())
                        .with("basis", e.basis())
                        .with("ref", e.evidenceRef())
                        .with("at", as.recordedAt())
                        .run();
            // The note itself is another view.
            case NoteStarted _,
                    NoteDraftSaved _,
                    NoteSigned _,
                    LateEntryDeclared _,
                    AddendumSigned _,
                    AddendumFiled _ -> {}
            case NoteCountersigned _, NoteReturned _, CountersignatureFellOverdue _ -> {}
            case StrikeOutRequested _, StrikeOutDeclined _, NoteStruckOut _ -> {}
            case ReattributionProposed _, ReattributionDeclined _, NoteReattributed _ -> {}
            case NoteFiledByReattribution _, ReattributionReviewed _ -> {}
        }
    }
}
