package org.evenhand.sessions;

import org.evenhand.platform.Refused;
import org.evenhand.record.Actor;
import org.evenhand.record.Role;
import org.evenhand.sessions.Note.Begun;
import org.evenhand.sessions.NoteCommand.AddAddendum;
import org.evenhand.sessions.NoteEvent.AddendumSigned;
import org.evenhand.sessions.NoteRefusal.AddendumByATrainee;
import org.evenhand.sessions.NoteRefusal.BodyEmpty;
import org.evenhand.sessions.NoteRefusal.NoteStruckOutOnlyCorrections;
import org.evenhand.sessions.NoteRefusal.ReasonRequired;

/** What is added to a signed note, by anybody qualified who may write there. The note itself stays as it was signed. */
record AddingAnAddendum(Note note, Authorship authorship) {

    AddendumSigned of(AddAddendum command, Actor author) {
        Begun signed = note.signed();
        authorship.refuseOutsider(author, signed.compartment());
        if (author.role() == Role.TRAINEE) {
            throw Refused.because(new AddendumByATrainee());
        }
        if (note.isStruckOut() && command.kind() != AddendumKind.CORRECTION_OF_FACT) {
            throw Refused.because(new NoteStruckOutOnlyCorrections());
        }
        if (command.body().isBlank()) {
            throw Refused.because(new BodyEmpty());
        }
        if (command.reason().isBlank()) {
            throw Refused.because(new ReasonRequired());
        }
        return new AddendumSigned(
                command.note(),
                signed.caseFile(),
                signed.compartment(),
                command.addendum(),
                command.kind(),
                command.body().about(signed.subject()),
                command.reason().about(signed.subject()),
                author.id());
    }
}
