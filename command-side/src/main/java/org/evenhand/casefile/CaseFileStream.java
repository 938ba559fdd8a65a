package org.evenhand.casefile;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.evenhand.casefile.CaseFileCommand.AddPerson;
import org.evenhand.casefile.CaseFileCommand.AllocateClinician;
import org.evenhand.casefile.CaseFileCommand.EndAllocation;
import org.evenhand.casefile.CaseFileCommand.ReceiveReferral;
import org.evenhand.casefile.CaseFileCommand.RecordConflictOfInterest;
import org.evenhand.casefile.CaseFileCommand.TriageReferral;
import org.evenhand.casefile.CaseFileEvent.ConflictRecorded;
import org.evenhand.casefile.CaseFileEvent.PersonJoined;
import org.evenhand.casefile.CaseFileEvent.ReferralReceived;
import org.evenhand.casefile.CaseFileRefusal.CaseFileAlreadyOpened;
import org.evenhand.casefile.CaseFileRefusal.ReceivedInTheFuture;
import org.evenhand.casefile.PersonCasesEvent.CaseFileEntered;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.platform.StaffDirectory;
import org.evenhand.record.StreamId;
import org.jspecify.annotations.Nullable;

/** One family's run from referral to closure. */
@Aggregate
class CaseFileStream {

    @AggregateIdentifier
    private @Nullable StreamId stream;

    private CaseFile caseFile = CaseFile.UNKNOWN;

    CaseFileStream() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void receive(ReceiveReferral command, Clock clock, LocalTimes times, OtherStreams others) {
        if (caseFile.isKnown()) {
            throw Refused.because(new CaseFileAlreadyOpened(command.caseFile()));
        }
        if (command.receivedOn().isAfter(LocalDate.ofInstant(clock.instant(), times.serviceZone()))) {
            throw Refused.because(new ReceivedInTheFuture());
        }
        new Family(others).mayBegin(command.people());
        apply(new ReferralReceived(
                command.caseFile(),
                command.route(),
                command.referrerRole(),
                command.people(),
                command.requestedIntervention(),
                command.receivedOn(),
                command.previous()));
        command.people().forEach(in -> others.alsoAppend(entered(command.caseFile(), in)));
    }

    @CommandHandler
    void addPerson(AddPerson command, OtherStreams others, StaffDirectory staff) {
        new Family(others).mayJoin(caseFile, command.person().person());
        apply(new PersonJoined(command.caseFile(), command.person()));
        others.alsoAppend(entered(command.caseFile(), command.person()));
        // Edge case 12: a professional who becomes a party loses the case in the same moment.
        for (Allocation allocation : caseFile.team()) {
            staff.colleague(allocation.clinician())
                    .filter(colleague -> command.person().person().equals(colleague.person()))
                    .ifPresent(party ->
                            apply(new ConflictRecorded(command.caseFile(), party.staff(), ConflictKind.PARTY)));
        }
    }

    @CommandHandler
    void triage(TriageReferral command) {
        apply(new Triage(caseFile).of(command));
    }

    // Never refused. Said twice, it is still one conflict.
    @CommandHandler
    void recordConflict(RecordConflictOfInterest command) {
        if (!caseFile.conflicted().contains(command.staff())) {
            apply(new ConflictRecorded(command.caseFile(), command.staff(), command.kind()));
        }
    }

    @CommandHandler
    void allocate(AllocateClinician command, StaffDirectory staff) {
        apply(new Allocating(caseFile, staff).of(command));
    }

    @CommandHandler
    void endAllocation(EndAllocation command) {
        apply(new EndingAnAllocation(caseFile).of(command));
    }

    private static CaseFileEntered entered(CaseFileId caseFile, InCase in) {
        return new CaseFileEntered(in.person(), caseFile, in.role());
    }

    @EventSourcingHandler
    void on(CaseFileEvent event) {
        stream = event.stream();
        caseFile = caseFile.after(event);
    }
}
