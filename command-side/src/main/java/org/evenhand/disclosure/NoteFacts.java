package org.evenhand.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.evenhand.casefile.CaseFile;
import org.evenhand.platform.OnRecord.Entered;
import org.evenhand.record.Compartment;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.record.StreamId;
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
import org.evenhand.sessions.NoteKind;
import org.jspecify.annotations.Nullable;

/** Notes as they may leave: signed and final, with every addendum (N2), and none that was struck out. */
final class NoteFacts {

    private static final class OneNote {
        private @Nullable NoteKind kind;
        private @Nullable Compartment compartment;
        private @Nullable Entered body;
        private @Nullable Entered signed;
        private boolean awaitsCountersignature;
        private boolean struckOut;
        private final List<Entered> further = new ArrayList<>();
    }

    private final CaseFile caseFile;
    private final Map<StreamId, OneNote> notes = new LinkedHashMap<>();

    NoteFacts(CaseFile caseFile) {
        this.caseFile = caseFile;
    }

    void on(Entered entered) {
        if (!(entered.event() instanceof NoteEvent event)) {
            return;
        }
        OneNote note = notes.computeIfAbsent(entered.stream(), key -> new OneNote());
        switch (event) {
            case NoteStarted e -> {
                note.kind = e.kind();
                note.compartment = e.compartment();
            }
            case NoteDraftSaved e -> note.body = entered;
            case NoteSigned e -> {
                note.signed = entered;
                note.awaitsCountersignature = e.awaitsCountersignature();
            }
            case LateEntryDeclared e -> note.further.add(entered);
            case AddendumSigned e -> note.further.add(entered);
            case NoteStruckOut e -> note.struckOut = true;
            case NoteCountersigned e -> {
                note.awaitsCountersignature = false;
                note.further.add(entered);
            }
            // What was signed stays in the record and is not final until it is signed again.
            case NoteReturned e -> note.signed = null;
            // Its words stand in the right record now.
            case NoteReattributed e -> note.struckOut = true;
            case NoteFiledByReattribution e -> {
                note.kind = e.kind();
                note.compartment = e.compartment();
                note.body = entered;
                note.signed = entered;
                note.awaitsCountersignature = e.awaitsCountersignature();
            }
            case AddendumFiled e -> note.further.add(entered);
            // Asked, not decided.
            case StrikeOutRequested e -> {}
            case StrikeOutDeclined e -> {}
            case ReattributionProposed e -> {}
            case ReattributionDeclined e -> {}
            // Work on the note, not part of it; an accepted rectification is an addendum, a statement is the person's
            // own.
            case ReattributionReviewed e -> {}
            case CountersignatureFellOverdue e -> {}
            case RectificationRequested e -> {}
            case RectificationDecided e -> {}
            // Whether it keeps the note back is asked where the pack is made: it may be said of the session too.
            case PrivilegeAsserted e -> {}
            case PrivilegeWaived e -> {}
        }
    }

    /** @param withheld told of what is there and does not leave */
    List<Piece> pieces(BiConsumer<DataClass, Withheld.Because> withheld) {
        var pieces = new ArrayList<Piece>();
        for (OneNote note : notes.values()) {
            Compartment compartment = note.compartment;
            DataClass dataClass = compartment == null ? null : classOf(note.kind, compartment);
            if (dataClass == null) {
                continue;
            }
            if (note.struckOut) {
                withheld.accept(dataClass, Withheld.Because.STRUCK_OUT);
            } else if (note.signed == null || note.body == null || note.awaitsCountersignature) {
                withheld.accept(dataClass, Withheld.Because.NOT_FINAL);
            } else if (isErased(note.body)) {
                withheld.accept(dataClass, Withheld.Because.ERASED);
            } else {
                PersonId person = compartment instanceof Compartment.OfPerson own ? own.person() : null;
                pieces.add(new Piece(dataClass, person, note.body));
                if (note.signed != note.body) {
                    pieces.add(new Piece(dataClass, person, note.signed));
                }
                note.further.forEach(each -> pieces.add(new Piece(dataClass, person, each)));
            }
        }
        return pieces;
    }

    /** {@code null} for what is in no class: correspondence with the court is not disclosed as a note. */
    private @Nullable DataClass classOf(@Nullable NoteKind kind, Compartment compartment) {
        if (kind == NoteKind.SUPERVISION) {
            return DataClass.SUPERVISION;
        }
        return switch (compartment) {
            case Compartment.Joint joint -> DataClass.JOINT_CONTENT;
            case Compartment.OfPerson own ->
                caseFile.isChild(own.person()) ? DataClass.CHILD_CONTENT : DataClass.INDIVIDUAL_CONTENT;
            case Compartment.Staff staff -> DataClass.SUPERVISION;
            case Compartment.Court court -> null;
        };
    }

    private static boolean isErased(Entered body) {
        return switch (body.event()) {
            case NoteDraftSaved saved -> saved.body() instanceof Personal.Erased;
            case NoteFiledByReattribution filed -> filed.body() instanceof Personal.Erased;
            default -> false;
        };
    }
}
