package org.evenhand.sessions;

import java.util.Optional;
import org.evenhand.casefile.Allocation;
import org.evenhand.casefile.AllocationRole;
import org.evenhand.platform.Refused;
import org.evenhand.platform.StaffDirectory;
import org.evenhand.platform.StaffDirectory.Colleague;
import org.evenhand.record.Actor;
import org.evenhand.record.Confided;
import org.evenhand.sessions.Note.Begun;
import org.evenhand.sessions.NoteCommand.Countersign;
import org.evenhand.sessions.NoteCommand.ReturnForRevision;
import org.evenhand.sessions.NoteEvent.CountersignatureFellOverdue;
import org.evenhand.sessions.NoteEvent.NoteCountersigned;
import org.evenhand.sessions.NoteEvent.NoteReturned;
import org.evenhand.sessions.NoteRefusal.AlreadyCountersigned;
import org.evenhand.sessions.NoteRefusal.AlreadyReturned;
import org.evenhand.sessions.NoteRefusal.AlreadyStruckOut;
import org.evenhand.sessions.NoteRefusal.AnotherRevisionSigned;
import org.evenhand.sessions.NoteRefusal.AuthorCannotCountersign;
import org.evenhand.sessions.NoteRefusal.NotATraineesNote;
import org.evenhand.sessions.NoteRefusal.ReasonRequired;
import org.evenhand.sessions.NoteRefusal.SupervisorNotInPost;
import org.evenhand.sessions.NoteStep.DeclareCountersignatureOverdue;

/**
 * A trainee's note becomes final with the signature of a supervisor, or goes back to its author. In post is, on the day, a
 * supervisor who is allocated to the case as such, or the trainee's supervisor of record where they work on the case in any
 * role; and only as far as their allocation reaches.
 */
record Countersigning(Note note, Authorship authorship, StaffDirectory staff) {

    NoteCountersigned of(Countersign command, Actor actor) {
        Begun waiting = waiting(command.revision(), actor);
        Confided comment = command.comment();
        return new NoteCountersigned(
                command.note(),
                waiting.caseFile(),
                waiting.compartment(),
                command.revision(),
                actor.id(),
                comment == null || comment.isBlank() ? null : comment.about(waiting.subject()));
    }

    NoteReturned of(ReturnForRevision command, Actor actor) {
        Begun waiting = waiting(command.revision(), actor);
        if (command.reason().isBlank()) {
            throw Refused.because(new ReasonRequired());
        }
        return new NoteReturned(
                command.note(),
                waiting.caseFile(),
                waiting.compartment(),
                command.revision(),
                actor.id(),
                command.reason().about(waiting.subject()));
    }

    /** Whoever came first, the supervisor or the deadline, has the last word: a note is not overdue once it is signed. */
    static Optional<CountersignatureFellOverdue> overdue(DeclareCountersignatureOverdue command, Note note) {
        boolean waits = note.countersigning() == Note.Countersigning.AWAITED
                && !note.isStruckOut()
                && note.signedRevision() == command.revision()
                && !note.isOverdue(command.revision());
        return waits
                ? Optional.of(new CountersignatureFellOverdue(
                        command.note(),
                        note.begun().caseFile(),
                        note.begun().compartment(),
                        command.revision(),
                        command.due()))
                : Optional.empty();
    }

    private Begun waiting(int read, Actor actor) {
        if (note.isStruckOut()) {
            throw Refused.because(new AlreadyStruckOut());
        }
        if (note.isReturned()) {
            throw Refused.because(new AlreadyReturned());
        }
        Begun signed = note.signed();
        switch (note.countersigning()) {
            case NOT_NEEDED -> throw Refused.because(new NotATraineesNote());
            case GIVEN -> throw Refused.because(new AlreadyCountersigned());
            case AWAITED -> {}
        }
        if (signed.author().equals(actor.id())) {
            throw Refused.because(new AuthorCannotCountersign());
        }
        if (!isInPost(actor, signed)) {
            throw Refused.because(new SupervisorNotInPost());
        }
        // What was read is what is signed.
        if (read != note.signedRevision()) {
            throw Refused.because(new AnotherRevisionSigned(read, note.signedRevision()));
        }
        return signed;
    }

    private boolean isInPost(Actor actor, Begun signed) {
        if (!authorship.mayWrite(actor, signed.compartment())) {
            return false;
        }
        boolean ofTheTrainee = staff.colleague(signed.author())
                .map(Colleague::supervisor)
                .filter(actor.id()::equals)
                .isPresent();
        return ofTheTrainee
                || authorship.caseFile().team().stream()
                        .filter(allocation -> allocation.hasBegun(authorship.today()))
                        .filter(allocation -> allocation.role() == AllocationRole.SUPERVISOR)
                        .map(Allocation::clinician)
                        .anyMatch(actor.id()::equals);
    }
}
