package org.evenhand.sessions;

import org.evenhand.casefile.CaseFileId;
import org.evenhand.platform.Refused;
import org.evenhand.record.Compartment;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.StaffId;
import org.evenhand.record.Subject;
import org.evenhand.sessions.NoteEvent.AddendumSigned;
import org.evenhand.sessions.NoteEvent.LateEntryDeclared;
import org.evenhand.sessions.NoteEvent.NoteDraftSaved;
import org.evenhand.sessions.NoteEvent.NoteSigned;
import org.evenhand.sessions.NoteEvent.NoteStarted;
import org.evenhand.sessions.NoteEvent.NoteStruckOut;
import org.evenhand.sessions.NoteEvent.StrikeOutDeclined;
import org.evenhand.sessions.NoteEvent.StrikeOutRequested;
import org.evenhand.sessions.NoteRefusal.AlreadySigned;
import org.evenhand.sessions.NoteRefusal.NotSigned;
import org.evenhand.sessions.NoteRefusal.NotTheAuthor;
import org.evenhand.sessions.NoteRefusal.StaleDraft;
import org.jspecify.annotations.Nullable;

/** Where one note stands, from its events. Knows how many drafts there are and not what they say. */
final class Note {

    /** @param session {@code null} for a note of no session */
    record Begun(
            CaseFileId caseFile,
            Compartment compartment,
            @Nullable SessionId session,
            StaffId author) {

        Subject subject() {
            return Setting.keeperOf(compartment, caseFile);
        }
    }

    record StrikeOut(StrikeOutReason reason, StaffId requestedBy) {}

    private @Nullable Begun begun;
    private int revision;
    private boolean signed;
    private @Nullable StrikeOut asked;
    private boolean struckOut;

    void on(NoteEvent event) {
        switch (event) {
            case NoteStarted e -> begun = new Begun(e.caseFile(), e.compartment(), e.session(), e.author());
            case NoteDraftSaved e -> revision = e.revision();
            case NoteSigned _ -> signed = true;
            case LateEntryDeclared _, AddendumSigned _ -> {}
            case StrikeOutRequested e -> asked = new StrikeOut(e.reason(), e.requestedBy());
            case StrikeOutDeclined _ -> asked = null;
            case NoteStruckOut _ -> {
                asked = null;
                struckOut = true;
            }
        }
    }

    boolean isBegun() {
        return begun != null;
    }

    Begun begun() {
        if (begun == null) {
            throw Refused.because(new NotFound());
        }
        return begun;
    }

    /** Two browser tabs lose each other's text unless the later one is told. */
    Begun draftOf(StaffId author, int baseRevision) {
        Begun draft = begun();
        if (!draft.author().equals(author)) {
            throw Refused.because(new NotTheAuthor());
        }
        if (signed) {
            throw Refused.because(new AlreadySigned());
        }
        if (baseRevision != revision) {
            throw Refused.because(new StaleDraft(baseRevision, revision));
        }
        return draft;
    }

    Begun signed() {
        if (!signed) {
            throw Refused.because(new NotSigned());
        }
        return begun();
    }

    int revision() {
        return revision;
    }

    @Nullable
    StrikeOut asked() {
        return asked;
    }

    boolean isStruckOut() {
        return struckOut;
    }
}
