package org.evenhand.sessions;

import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.Actor;
import org.evenhand.record.Compartment;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.sessions.NoteCommand.StartNote;
import org.evenhand.sessions.NoteEvent.NoteStarted;
import org.evenhand.sessions.NoteRefusal.CompartmentRequired;
import org.evenhand.sessions.NoteRefusal.IndividualDisclosureUndecided;
import org.evenhand.sessions.NoteRefusal.SessionIsSomebodyElses;
import org.evenhand.sessions.NoteRefusal.SessionNotInCase;

/** A note belongs to one compartment from its first word, and stays there. */
record StartingANote(Authorship authorship, OtherStreams others) {

    NoteStarted of(StartNote command, Actor author) {
        Compartment compartment = command.compartment();
        if (compartment == null) {
            throw Refused.because(new CompartmentRequired());
        }
        authorship.refuseOutsider(author, compartment);
        if (command.session() != null) {
            refuseOtherSession(command, command.session(), compartment);
        }
        if (compartment.equals(Compartment.JOINT) && command.individualDisclosure() == null) {
            throw Refused.because(new IndividualDisclosureUndecided());
        }
        return new NoteStarted(
                command.note(),
                command.caseFile(),
                compartment,
                command.session(),
                command.kind(),
                command.individualDisclosure(),
                author.id());
    }

    private void refuseOtherSession(StartNote command, SessionId id, Compartment compartment) {
        var session = Session.of(others.eventsOf(new StreamId(StreamType.SESSION, id), SessionEvent.class));
        if (!session.isBooked() || !session.booking().caseFile().equals(command.caseFile())) {
            throw Refused.because(new SessionNotInCase());
        }
        if (session.booking().compartment() instanceof Compartment.OfPerson own && isSeenByOthers(compartment, own)) {
            throw Refused.because(new SessionIsSomebodyElses(own.person()));
        }
    }

    private static boolean isSeenByOthers(Compartment compartment, Compartment.OfPerson own) {
        return switch (compartment) {
            case Compartment.Joint _ -> true;
            case Compartment.OfPerson other -> !other.equals(own);
            case Compartment.Staff _, Compartment.Court _ -> false;
        };
    }
}
