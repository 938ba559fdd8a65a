package org.evenhand.sessions;

import org.evenhand.platform.Refused;
import org.evenhand.record.Actor;
import org.evenhand.sessions.Note.Begun;
import org.evenhand.sessions.Note.StrikeOut;
import org.evenhand.sessions.NoteCommand.ApproveStrikeOut;
import org.evenhand.sessions.NoteCommand.DeclineStrikeOut;
import org.evenhand.sessions.NoteCommand.RequestStrikeOut;
import org.evenhand.sessions.NoteEvent.NoteStruckOut;
import org.evenhand.sessions.NoteEvent.StrikeOutDeclined;
import org.evenhand.sessions.NoteEvent.StrikeOutRequested;
import org.evenhand.sessions.NoteRefusal.AlreadyStruckOut;
import org.evenhand.sessions.NoteRefusal.ApproverNotEntitled;
import org.evenhand.sessions.NoteRefusal.ExplanationRequired;
import org.evenhand.sessions.NoteRefusal.SecondApproverRequired;
import org.evenhand.sessions.NoteRefusal.StrikeOutAlreadyRequested;
import org.evenhand.sessions.NoteRefusal.StrikeOutNotRequested;

/** One asks, another decides. The words stay in the record whatever is decided. */
record StrikingOut(Note note) {

    StrikeOutRequested request(RequestStrikeOut command, Actor actor) {
        Begun signed = note.signedOnce();
        if (note.isStruckOut()) {
            throw Refused.because(new AlreadyStruckOut());
        }
        if (note.asked() != null) {
            throw Refused.because(new StrikeOutAlreadyRequested());
        }
        if (command.explanation().isBlank()) {
            throw Refused.because(new ExplanationRequired());
        }
        return new StrikeOutRequested(
                command.note(),
                signed.caseFile(),
                signed.compartment(),
                command.reason(),
                command.explanation().about(signed.subject()),
                actor.id());
    }

    NoteStruckOut approve(ApproveStrikeOut command, Actor actor, Authorship authorship) {
        StrikeOut asked = waiting();
        if (asked.requestedBy().equals(actor.id())) {
            throw Refused.because(new SecondApproverRequired());
        }
        Begun signed = note.signedOnce();
        if (!authorship.maySayWhatIsStruckOut(actor, signed.compartment())) {
            throw Refused.because(new ApproverNotEntitled());
        }
        return new NoteStruckOut(
                command.note(),
                signed.caseFile(),
                signed.compartment(),
                asked.reason(),
                asked.requestedBy(),
                actor.id());
    }

    /** Who asked may also take it back. */
    StrikeOutDeclined decline(DeclineStrikeOut command, Actor actor, Authorship authorship) {
        StrikeOut asked = waiting();
        Begun signed = note.signedOnce();
        if (!asked.requestedBy().equals(actor.id()) && !authorship.maySayWhatIsStruckOut(actor, signed.compartment())) {
            throw Refused.because(new ApproverNotEntitled());
        }
        if (command.explanation().isBlank()) {
            throw Refused.because(new ExplanationRequired());
        }
        return new StrikeOutDeclined(
                command.note(),
                signed.caseFile(),
                signed.compartment(),
                command.explanation().about(signed.subject()),
                actor.id());
    }

    private StrikeOut waiting() {
        if (note.isStruckOut()) {
            throw Refused.because(new AlreadyStruckOut());
        }
        StrikeOut asked = note.asked();
        if (asked == null) {
            throw Refused.because(new StrikeOutNotRequested());
        }
        return asked;
    }
}
