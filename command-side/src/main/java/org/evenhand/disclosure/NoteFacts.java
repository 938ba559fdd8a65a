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
import org.evenhand.sessions.NoteEvent.AddendumSigned;
import org.evenhand.sessions.NoteEvent.LateEntryDeclared;
import org.evenhand.sessions.NoteEvent.NoteDraftSaved;
import org.evenhand.sessions.NoteEvent.NoteSigned;
import org.evenhand.sessions.NoteEvent.NoteStarted;
import org.evenhand.sessions.NoteEvent.NoteStruckOut;
import org.evenhand.sessions.NoteEvent.StrikeOutDeclined;
import org.evenhand.sessions.NoteEvent.StrikeOutRequested;
import org.evenhand.sessions.NoteKind;
import org.jspecify.annotations.Nullable;

/** Notes as they may leave: signed and final, with every addendum (N2), and none that was struck out. */
final class NoteFacts {

    private static final class OneNote {
        private @Nullable NoteStarted started;
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
            case NoteStarted e -> note.started = e;
            case NoteDraftSaved e -> note.body = entered;
            case NoteSigned e -> {
                note.signed = entered;
                note.awaitsCountersignature = e.awaitsCountersignature();
            }
            case LateEntryDeclared e -> note.further.add(entered);
            case AddendumSigned e -> note.further.add(entered);
            case NoteStruckOut e -> note.struckOut = true;
            // Asked, not decided.
            case StrikeOutRequested e -> {}
            case StrikeOutDeclined e -> {}
        }
    }

    /** @param withheld told of what is there and does not leave */
    List<Piece> pieces(BiConsumer<DataClass, Withheld.Because> withheld) {
        var pieces = new ArrayList<Piece>();
        for (OneNote note : notes.values()) {
            NoteStarted started = note.started;
            DataClass dataClass = started == null ? null : classOf(started);
            if (started == null || dataClass == null) {
                continue;
            }
            if (note.struckOut) {
                withheld.accept(dataClass, Withheld.Because.STRUCK_OUT);
            } else if (note.signed == null || note.body == null || note.awaitsCountersignature) {
                withheld.accept(dataClass, Withheld.Because.NOT_FINAL);
            } else if (isErased(note.body)) {
                withheld.accept(dataClass, Withheld.Because.ERASED);
            } else {
                PersonId person = started.compartment() instanceof Compartment.OfPerson own ? own.person() : null;
                pieces.add(new Piece(dataClass, person, note.body));
                pieces.add(new Piece(dataClass, person, note.signed));
                note.further.forEach(each -> pieces.add(new Piece(dataClass, person, each)));
            }
        }
        return pieces;
    }

    /** {@code null} for what is in no class: correspondence with the court is not disclosed as a note. */
    private @Nullable DataClass classOf(NoteStarted note) {
        if (note.kind() == NoteKind.SUPERVISION) {
            return DataClass.SUPERVISION;
        }
        return switch (note.compartment()) {
            case Compartment.Joint joint -> DataClass.JOINT_CONTENT;
            case Compartment.OfPerson own ->
                caseFile.isChild(own.person()) ? DataClass.CHILD_CONTENT : DataClass.INDIVIDUAL_CONTENT;
            case Compartment.Staff staff -> DataClass.SUPERVISION;
            case Compartment.Court court -> null;
        };
    }

    private static boolean isErased(Entered body) {
        return body.event() instanceof NoteDraftSaved saved && saved.body() instanceof Personal.Erased;
    }
}
