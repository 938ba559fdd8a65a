package org.evenhand.sessions;

import java.util.List;
import org.evenhand.casefile.CaseFile;
import org.evenhand.law.Law;
import org.evenhand.law.RuleOfLaw;
import org.evenhand.platform.Ids;
import org.evenhand.platform.Refused;
import org.evenhand.record.Actor;
import org.evenhand.record.Compartment;
import org.evenhand.record.Confided;
import org.evenhand.record.Personal;
import org.evenhand.sessions.Note.Begun;
import org.evenhand.sessions.NoteCommand.DecideRectification;
import org.evenhand.sessions.NoteCommand.RequestRectification;
import org.evenhand.sessions.NoteEvent.AddendumSigned;
import org.evenhand.sessions.NoteEvent.RectificationDecided;
import org.evenhand.sessions.NoteEvent.RectificationRequested;
import org.evenhand.sessions.NoteRefusal.AuthorDecidesNotAlone;
import org.evenhand.sessions.NoteRefusal.CorrectionRequired;
import org.evenhand.sessions.NoteRefusal.NoSuchRectification;
import org.evenhand.sessions.NoteRefusal.PersonNotInNote;
import org.evenhand.sessions.NoteRefusal.ReasonsRequired;
import org.evenhand.sessions.NoteRefusal.RectificationAlreadyDecided;
import org.evenhand.sessions.NoteRefusal.RectificationAlreadyRequested;
import org.evenhand.sessions.NoteRefusal.RequestReceivedInTheFuture;
import org.evenhand.sessions.NoteRefusal.WordingRequired;

/**
 * Somebody says that a note is wrong about them (UK GDPR Article 16). The signed words never change: what is accepted becomes
 * a correction added to them, what is refused leaves the person's own wording beside them if they want that.
 */
record Rectifying(Note note, Authorship authorship) {

    RectificationRequested of(RequestRectification command, Law law) {
        Begun signed = note.signedOnce();
        CaseFile caseFile = authorship.caseFile();
        if (!note.isAbout(command.person(), caseFile)) {
            throw Refused.because(new PersonNotInNote(command.person()));
        }
        if (note.rectification(command.rectification()).isPresent()) {
            throw Refused.because(new RectificationAlreadyRequested());
        }
        if (command.wording().isBlank()) {
            throw Refused.because(new WordingRequired());
        }
        if (command.receivedOn().isAfter(authorship.today())) {
            throw Refused.because(new RequestReceivedInTheFuture());
        }
        return new RectificationRequested(
                command.note(),
                signed.caseFile(),
                command.rectification(),
                command.person(),
                command.wording().about(command.person().subject()),
                command.receivedOn(),
                // A calendar month: received on 31 January it is due on the last day of February.
                command.receivedOn().plus(law.period(RuleOfLaw.RIGHTS_REQUEST_WITHIN, command.receivedOn())));
    }

    List<NoteEvent> of(DecideRectification command, Actor actor, Ids ids) {
        Begun signed = note.signedOnce();
        RectificationRequested request = note.rectification(command.rectification())
                .orElseThrow(() -> Refused.because(new NoSuchRectification()));
        if (note.isDecided(command.rectification())) {
            throw Refused.because(new RectificationAlreadyDecided());
        }
        authorship.refuseOutsider(actor, Compartment.of(request.person()));
        authorship.refuseOutsider(actor, signed.compartment());
        if (signed.author().equals(actor.id())) {
            throw Refused.because(new AuthorDecidesNotAlone());
        }
        if (command.reasons().isBlank()) {
            throw Refused.because(new ReasonsRequired());
        }
        var decided = new RectificationDecided(
                command.note(),
                signed.caseFile(),
                command.rectification(),
                request.person(),
                command.decision(),
                command.reasons().about(request.person().subject()),
                command.statementAttached(),
                actor.id());
        return switch (command.decision()) {
            case REFUSED -> List.of(decided);
            case ACCEPTED -> List.of(decided, correction(command, signed, actor, ids));
        };
    }

    private static AddendumSigned correction(DecideRectification command, Begun signed, Actor actor, Ids ids) {
        Confided correction = command.correction();
        if (correction == null || correction.isBlank()) {
            throw Refused.because(new CorrectionRequired());
        }
        return new AddendumSigned(
                command.note(),
                signed.caseFile(),
                signed.compartment(),
                new AddendumId(ids.next()),
                AddendumKind.CORRECTION_OF_FACT,
                correction.about(signed.subject()),
                // A joint note is seen on both sides: who asked, and why it was granted, stays with that person.
                Personal.of(signed.subject(), "Put right at a person's request (UK GDPR Article 16)."),
                actor.id());
    }
}
