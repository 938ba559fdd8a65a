package org.evenhand.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenhand.casefile.CaseFile.Stage;
import org.evenhand.casefile.CaseFileCommand.CloseCaseFile;
import org.evenhand.casefile.CaseFileCommand.ProposeClosure;
import org.evenhand.casefile.CaseFileEvent.CaseFileClosed;
import org.evenhand.casefile.CaseFileEvent.ClosureProposed;
import org.evenhand.casefile.CaseFileRefusal.CaseFileNotOpen;
import org.evenhand.casefile.CaseFileRefusal.ClosureNotProposed;
import org.evenhand.casefile.CaseFileRefusal.OutcomeRequired;
import org.evenhand.casefile.CaseFileRefusal.TransferNotCompleted;
import org.evenhand.casefile.CaseFileRefusal.TransferUnderWay;
import org.evenhand.casefile.CaseFileRefusal.WorkStillOpen;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.Actor;
import org.evenhand.record.Compartment;
import org.evenhand.record.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * How the work on a family ends. A closed case file takes no bookings, no new people and no allocations. What must still be said
 * is still taken: late notes, addenda and corrections, consent withdrawn, concerns, court matters, follow-ups.
 */
record Closing(
        CaseFile caseFile, Transfer transfer, @Nullable ClosureReason proposed) {

    ClosureProposed propose(ProposeClosure command, Actor actor) {
        refuseUnlessOpen();
        refuseUnfit(command.reason());
        return new ClosureProposed(command.caseFile(), command.reason(), actor.id());
    }

    CaseFileClosed close(CloseCaseFile command, Actor actor, OtherStreams others) {
        refuseUnlessOpen();
        if (proposed == null) {
            throw Refused.because(new ClosureNotProposed());
        }
        refuseUnfit(proposed);
        if (command.outcomes().isEmpty()) {
            throw Refused.because(new OutcomeRequired());
        }
        OpenWork open = openWork(command.caseFile(), others);
        if (!open.isNothing()) {
            throw Refused.because(new WorkStillOpen(known(open, actor)));
        }
        return new CaseFileClosed(
                command.caseFile(),
                proposed,
                command.outcomes().stream().distinct().toList(),
                0,
                actor.id());
    }

    private void refuseUnlessOpen() {
        if (caseFile.stage() != Stage.ACCEPTED) {
            throw Refused.because(new CaseFileNotOpen());
        }
    }

    private void refuseUnfit(ClosureReason reason) {
        if (transfer.isUnderWay()) {
            throw Refused.because(new TransferUnderWay());
        }
        if ((reason == ClosureReason.TRANSFERRED) != transfer.isCompleted()) {
            throw Refused.because(new TransferNotCompleted());
        }
    }

    private static OpenWork openWork(CaseFileId caseFile, OtherStreams others) {
        var events = new ArrayList<OpenWorkEvent>();
        for (StreamId shelf : OpenWork.shelves(caseFile)) {
            events.addAll(others.eventsOf(shelf, OpenWorkEvent.class));
        }
        return OpenWork.of(events);
    }

    /** The kinds that the actor may know of: who works on one side only is not told that something is open on the other. */
    private List<WorkKind> known(OpenWork open, Actor actor) {
        Optional<Allocation> theirs = caseFile.team().stream()
                .filter(allocation -> allocation.clinician().equals(actor.id()))
                .findFirst();
        return open.items().stream()
                .filter(item -> !(item.compartment() instanceof Compartment.OfPerson own)
                        || theirs.map(allocation -> allocation.isWith(own.person()))
                                .orElse(true))
                .map(OpenWork.Item::kind)
                .distinct()
                .sorted()
                .toList();
    }
}
