package org.evenhand.casefile;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.evenhand.casefile.CaseFile.Stage;
import org.evenhand.casefile.CaseFileCommand.AcceptTransfer;
import org.evenhand.casefile.CaseFileCommand.AddPerson;
import org.evenhand.casefile.CaseFileCommand.AllocateClinician;
import org.evenhand.casefile.CaseFileCommand.AnswerInformationRequest;
import org.evenhand.casefile.CaseFileCommand.CloseCaseFile;
import org.evenhand.casefile.CaseFileCommand.CompleteTransfer;
import org.evenhand.casefile.CaseFileCommand.EndAllocation;
import org.evenhand.casefile.CaseFileCommand.OverrideTransferConsent;
import org.evenhand.casefile.CaseFileCommand.ProposeClosure;
import org.evenhand.casefile.CaseFileCommand.ProposeTransfer;
import org.evenhand.casefile.CaseFileCommand.ReceiveReferral;
import org.evenhand.casefile.CaseFileCommand.RecordConflictOfInterest;
import org.evenhand.casefile.CaseFileCommand.RecordTransferConsent;
import org.evenhand.casefile.CaseFileCommand.RejectTransfer;
import org.evenhand.casefile.CaseFileCommand.ReopenCaseFile;
import org.evenhand.casefile.CaseFileCommand.ReopenReferral;
import org.evenhand.casefile.CaseFileCommand.RevokeTransfer;
import org.evenhand.casefile.CaseFileCommand.TriageReferral;
import org.evenhand.casefile.CaseFileEvent.AllocationEnded;
import org.evenhand.casefile.CaseFileEvent.CaseFileClosed;
import org.evenhand.casefile.CaseFileEvent.CaseFileReopened;
import org.evenhand.casefile.CaseFileEvent.ClinicianAllocated;
import org.evenhand.casefile.CaseFileEvent.ClosureProposed;
import org.evenhand.casefile.CaseFileEvent.ConflictRecorded;
import org.evenhand.casefile.CaseFileEvent.InformationReceived;
import org.evenhand.casefile.CaseFileEvent.MoreInformationRequested;
import org.evenhand.casefile.CaseFileEvent.PersonJoined;
import org.evenhand.casefile.CaseFileEvent.ReferralAccepted;
import org.evenhand.casefile.CaseFileEvent.ReferralDeclined;
import org.evenhand.casefile.CaseFileEvent.ReferralReceived;
import org.evenhand.casefile.CaseFileEvent.ReferralReopened;
import org.evenhand.casefile.CaseFileEvent.TransferAccepted;
import org.evenhand.casefile.CaseFileEvent.TransferCompleted;
import org.evenhand.casefile.CaseFileEvent.TransferConsentOverridden;
import org.evenhand.casefile.CaseFileEvent.TransferConsentRecorded;
import org.evenhand.casefile.CaseFileEvent.TransferProposed;
import org.evenhand.casefile.CaseFileEvent.TransferRejected;
import org.evenhand.casefile.CaseFileEvent.TransferRevoked;
import org.evenhand.casefile.CaseFileRefusal.AnswerRequired;
import org.evenhand.casefile.CaseFileRefusal.CaseFileAlreadyOpened;
import org.evenhand.casefile.CaseFileRefusal.CaseFileNotClosed;
import org.evenhand.casefile.CaseFileRefusal.CaseFileNotOpen;
import org.evenhand.casefile.CaseFileRefusal.CourtCaseUnknown;
import org.evenhand.casefile.CaseFileRefusal.NothingWasAsked;
import org.evenhand.casefile.CaseFileRefusal.ReasonRequired;
import org.evenhand.casefile.CaseFileRefusal.ReceivedInTheFuture;
import org.evenhand.casefile.CaseFileRefusal.ReferralStandsDecided;
import org.evenhand.casefile.PersonCasesEvent.CaseFileEntered;
import org.evenhand.court.CourtCaseId;
import org.evenhand.court.CourtEvent;
import org.evenhand.court.CourtEvent.CourtCaseLinked;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.platform.StaffDirectory;
import org.evenhand.record.Confided;
import org.evenhand.record.Intent;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.record.StreamId;
import org.jspecify.annotations.Nullable;

/** One family's run from referral to closure. */
@Aggregate
class CaseFileStream {

    @AggregateIdentifier
    private @Nullable StreamId stream;

    private CaseFile caseFile = CaseFile.UNKNOWN;
    private final Transfer transfer = new Transfer();
    private boolean questionOpen;
    private boolean everAllocated;
    private @Nullable ClosureReason proposed;

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
        if (command.previous() != null) {
            new Earlier(others).mayPrecede(command.previous(), command.people());
        }
        refuseUnknown(command.courtCase(), others);
        apply(new ReferralReceived(
                command.caseFile(),
                command.route(),
                command.referrerRole(),
                command.people(),
                command.requestedIntervention(),
                command.receivedOn(),
                command.previous(),
                Confided.ifSaid(command.source(), command.caseFile().subject()),
                command.courtCase()));
        command.people().forEach(in -> others.alsoAppend(entered(command.caseFile(), in)));
        takeOverConflicts(command.caseFile(), others, command.people().toArray(InCase[]::new));
    }

    /** That it comes from there is a fact; whether the case file belongs to that court case is for the liaison to link. */
    private static void refuseUnknown(@Nullable CourtCaseId courtCase, OtherStreams others) {
        if (courtCase != null
                && others.eventsOf(CourtEvent.streamOf(courtCase), CourtCaseLinked.class)
                        .isEmpty()) {
            throw Refused.because(new CourtCaseUnknown());
        }
    }

    @CommandHandler
    void addPerson(AddPerson command, OtherStreams others, StaffDirectory staff) {
        refuseClosed();
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
        takeOverConflicts(command.caseFile(), others, command.person());
    }

    private void takeOverConflicts(CaseFileId id, OtherStreams others, InCase... arriving) {
        List<PersonId> people = Arrays.stream(arriving).map(InCase::person).toList();
        new ConflictsOfAFamily(id, others)
                .broughtBy(people, caseFile.conflicted())
                .forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void triage(TriageReferral command) {
        apply(new Triage(caseFile).of(command));
    }

    // Never refused. Said twice, it is still one conflict; and it holds in every case file of these people.
    @CommandHandler
    void recordConflict(RecordConflictOfInterest command, OtherStreams others) {
        if (!caseFile.conflicted().contains(command.staff())) {
            apply(new ConflictRecorded(command.caseFile(), command.staff(), command.kind()));
        }
        List<PersonId> people = caseFile.people().stream().map(InCase::person).toList();
        new ConflictsOfAFamily(command.caseFile(), others)
                .elsewhere(people, command.staff(), command.kind())
                .forEach(others::alsoAppend);
    }

    @CommandHandler
    void allocate(AllocateClinician command, StaffDirectory staff) {
        refuseClosed();
        apply(new Allocating(caseFile, staff).of(command));
    }

    @CommandHandler
    void endAllocation(EndAllocation command) {
        apply(new EndingAnAllocation(caseFile, transfer).of(command));
    }

    @CommandHandler
    void answer(AnswerInformationRequest command) {
        if (!questionOpen) {
            throw Refused.because(new NothingWasAsked());
        }
        if (command.answer().isBlank()) {
            throw Refused.because(new AnswerRequired());
        }
        apply(new InformationReceived(
                command.caseFile(), command.answer().about(command.caseFile().subject())));
    }

    // What was decided too quickly is decided again, as long as nobody works on it.
    @CommandHandler
    void reopen(ReopenReferral command) {
        boolean mayBe = caseFile.stage() == Stage.DECLINED || caseFile.stage() == Stage.ACCEPTED && !everAllocated;
        if (!mayBe) {
            throw Refused.because(new ReferralStandsDecided());
        }
        apply(new ReferralReopened(command.caseFile(), reason(command.reason())));
    }

    @CommandHandler
    void propose(ProposeClosure command, @MetaDataValue(Intent.KEY) Intent intent) {
        apply(closing().propose(command, intent.actor()));
    }

    @CommandHandler
    void close(CloseCaseFile command, OtherStreams others, @MetaDataValue(Intent.KEY) Intent intent) {
        apply(closing().close(command, intent.actor(), others));
    }

    @CommandHandler
    void reopen(ReopenCaseFile command) {
        if (caseFile.stage() != Stage.CLOSED) {
            throw Refused.because(new CaseFileNotClosed());
        }
        apply(new CaseFileReopened(command.caseFile(), reason(command.reason())));
    }

    @CommandHandler
    void transfer(ProposeTransfer command) {
        apply(transfer.propose(command, caseFile));
    }

    @CommandHandler
    void transfer(RecordTransferConsent command) {
        transfer.consent(command, caseFile).ifPresent(event -> apply(event));
    }

    @CommandHandler
    void transfer(OverrideTransferConsent command) {
        apply(transfer.override(command, caseFile));
    }

    @CommandHandler
    void transfer(AcceptTransfer command, Clock clock, LocalTimes times) {
        apply(transfer.accept(command, caseFile, LocalDate.ofInstant(clock.instant(), times.serviceZone())));
    }

    @CommandHandler
    void transfer(RejectTransfer command) {
        apply(transfer.reject(command));
    }

    @CommandHandler
    void transfer(RevokeTransfer command) {
        apply(transfer.revoke(command));
    }

    @CommandHandler
    void transfer(CompleteTransfer command, OtherStreams others) {
        apply(transfer.complete(command, others));
    }

    private Closing closing() {
        return new Closing(caseFile, transfer, proposed);
    }

    private void refuseClosed() {
        if (caseFile.stage() == Stage.CLOSED) {
            throw Refused.because(new CaseFileNotOpen());
        }
    }

    private Personal reason(Confided typed) {
        if (typed.isBlank()) {
            throw Refused.because(new ReasonRequired("reason"));
        }
        return typed.about(new CaseFileId(Objects.requireNonNull(stream).id()).subject());
    }

    private static CaseFileEntered entered(CaseFileId caseFile, InCase in) {
        return new CaseFileEntered(in.person(), caseFile, in.role());
    }

    @EventSourcingHandler
    void on(CaseFileEvent event) {
        stream = event.stream();
        caseFile = caseFile.after(event);
        transfer.on(event);
        switch (event) {
            case MoreInformationRequested _ -> questionOpen = true;
            case InformationReceived _ -> questionOpen = false;
            case ClinicianAllocated _ -> everAllocated = true;
            case ClosureProposed e -> proposed = e.reason();
            case CaseFileClosed _, CaseFileReopened _ -> proposed = null;
            case AllocationEnded _,
                    ConflictRecorded _,
                    PersonJoined _,
                    ReferralAccepted _,
                    ReferralDeclined _,
                    ReferralReceived _,
                    ReferralReopened _,
                    TransferAccepted _,
                    TransferCompleted _,
                    TransferConsentOverridden _,
                    TransferConsentRecorded _,
                    TransferProposed _,
                    TransferRejected _,
                    TransferRevoked _ -> {}
        }
    }
}
