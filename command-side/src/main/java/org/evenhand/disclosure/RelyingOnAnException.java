package org.evenhand.disclosure;

import java.util.List;
import org.evenhand.disclosure.DisclosureCommand.RecordPrivilegeException;
import org.evenhand.disclosure.DisclosureEvent.PrivilegeExceptionRecorded;
import org.evenhand.disclosure.DisclosureRefusal.AuthorityRequired;
import org.evenhand.disclosure.DisclosureRefusal.ExceptionNeedsOpinion;
import org.evenhand.disclosure.DisclosureRefusal.NoPrivilegeToExcept;
import org.evenhand.disclosure.DisclosureRefusal.ReasonRequired;
import org.evenhand.platform.Refused;
import org.evenhand.record.Event;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamId;
import org.evenhand.sessions.NoteEvent;
import org.evenhand.sessions.SessionEvent;

/**
 * That privileged words leave although nobody waived. Somebody answers for it by name and says where the authority is; nothing
 * here decides that the exception is one.
 */
record RelyingOnAnException(Request request, Reviews reviews, SaidToBePrivileged privileged) {

    PrivilegeExceptionRecorded of(RecordPrivilegeException command, StaffId recordedBy) {
        if (command.authorityRef().isBlank()) {
            throw Refused.because(new AuthorityRequired());
        }
        if (command.reason().isBlank()) {
            throw Refused.because(new ReasonRequired());
        }
        if (!isOfThisCase(command.source()) || !privileged.stands(command.source())) {
            throw Refused.because(new NoPrivilegeToExcept(command.source()));
        }
        boolean opinion = Boolean.TRUE.equals(reviews.harmLikely());
        if (command.because() == PrivilegeException.SERIOUS_HARM_TO_A_CHILD && !opinion) {
            throw Refused.because(new ExceptionNeedsOpinion());
        }
        return new PrivilegeExceptionRecorded(
                request.disclosure(),
                request.caseFile(),
                request.compartment(),
                command.source(),
                command.because(),
                command.authorityRef().about(request.caseFile().subject()),
                command.reason().about(request.caseFile().subject()),
                recordedBy);
    }

    private boolean isOfThisCase(StreamId source) {
        List<Event> events = privileged.others().eventsOf(source, Event.class);
        return events.stream().findFirst().filter(this::isOfThisCase).isPresent();
    }

    private boolean isOfThisCase(Event first) {
        return switch (first) {
            case NoteEvent note -> note.caseFile().equals(request.caseFile());
            case SessionEvent session -> session.caseFile().equals(request.caseFile());
            default -> false;
        };
    }
}
