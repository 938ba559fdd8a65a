package org.evenhand.casefile;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenhand.casefile.CaseFile.Stage;
import org.evenhand.casefile.CaseFileCommand.AcceptTransfer;
import org.evenhand.casefile.CaseFileCommand.CompleteTransfer;
import org.evenhand.casefile.CaseFileCommand.OverrideTransferConsent;
import org.evenhand.casefile.CaseFileCommand.ProposeTransfer;
import org.evenhand.casefile.CaseFileCommand.RecordTransferConsent;
import org.evenhand.casefile.CaseFileCommand.RejectTransfer;
import org.evenhand.casefile.CaseFileCommand.RevokeTransfer;
import org.evenhand.casefile.CaseFileEvent.AllocationEnded;
import org.evenhand.casefile.CaseFileEvent.CaseFileClosed;
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
import org.evenhand.casefile.CaseFileRefusal.CaseFileNotOpen;
import org.evenhand.casefile.CaseFileRefusal.ManifestNotOfThisCase;
import org.evenhand.casefile.CaseFileRefusal.ManifestRequired;
import org.evenhand.casefile.CaseFileRefusal.NoSuchTransfer;
import org.evenhand.casefile.CaseFileRefusal.ReasonRequired;
import org.evenhand.casefile.CaseFileRefusal.TransferAlreadyAccepted;
import org.evenhand.casefile.CaseFileRefusal.TransferConsentMissing;
import org.evenhand.casefile.CaseFileRefusal.TransferNotAccepted;
import org.evenhand.casefile.CaseFileRefusal.TransferUnderWay;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.Confided;
import org.evenhand.record.GeneralRefusal.FieldMalformed;
import org.evenhand.record.PersonId;
import org.evenhand.record.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * How a case file goes to another service: proposed, consented to by every parent or overridden on a legal basis, accepted, and
 * completed with a list of what was handed over. Until it is accepted this service stays responsible.
 */
final class Transfer {

    private enum State {
        NONE,
        PROPOSED,
        ACCEPTED,
        COMPLETED
    }

    private State state = State.NONE;
    private @Nullable TransferId current;
    private final Set<PersonId> cleared = new HashSet<>();

    boolean isUnderWay() {
        return state == State.PROPOSED || state == State.ACCEPTED;
    }

    boolean isCompleted() {
        return state == State.COMPLETED;
    }

    /** Another service has taken the responsibility. */
    boolean isTheirs() {
        return state == State.ACCEPTED || state == State.COMPLETED;
    }

    TransferProposed propose(ProposeTransfer command, CaseFile caseFile) {
        if (caseFile.stage() != Stage.ACCEPTED) {
            throw Refused.because(new CaseFileNotOpen());
        }
        if (state != State.NONE) {
            throw Refused.because(new TransferUnderWay());
        }
        if (command.receiver().isBlank()) {
            throw Refused.because(new FieldMalformed("receiver", "the name of a service"));
        }
        return new TransferProposed(
                command.caseFile(),
                command.transfer(),
                command.receiver().about(command.caseFile().subject()),
                command.reason());
    }

    Optional<TransferConsentRecorded> consent(RecordTransferConsent command, CaseFile caseFile) {
        mustBeProposed(command.transfer());
        mustBeParent(command.person(), caseFile);
        return cleared.contains(command.person())
                ? Optional.empty()
                : Optional.of(new TransferConsentRecorded(
                        command.caseFile(),
                        command.transfer(),
                        command.person(),
                        Confided.ifSaid(command.evidenceRef(), command.person().subject())));
    }

    TransferConsentOverridden override(OverrideTransferConsent command, CaseFile caseFile) {
        mustBeProposed(command.transfer());
        mustBeParent(command.person(), caseFile);
        if (command.explanation().isBlank()) {
            throw Refused.because(new ReasonRequired("explanation"));
        }
        return new TransferConsentOverridden(
                command.caseFile(),
                command.transfer(),
                command.person(),
                command.basis(),
                command.explanation().about(command.person().subject()));
    }

    TransferAccepted accept(AcceptTransfer command, CaseFile caseFile, LocalDate today) {
        mustBeProposed(command.transfer());
        for (InCase in : caseFile.people()) {
            if (in.role() == CaseRole.PARENT && !cleared.contains(in.person())) {
                throw Refused.because(new TransferConsentMissing());
            }
        }
        if (command.acceptedOn().isAfter(today)) {
            throw Refused.because(new FieldMalformed("acceptedOn", "a day that is not in the future"));
        }
        return new TransferAccepted(command.caseFile(), command.transfer(), command.acceptedOn());
    }

    TransferRejected reject(RejectTransfer command) {
        mustBeProposed(command.transfer());
        return new TransferRejected(command.caseFile(), command.transfer(), command.reason());
    }

    TransferRevoked revoke(RevokeTransfer command) {
        mustBeProposed(command.transfer());
        return new TransferRevoked(command.caseFile(), command.transfer());
    }

    /** Every stream handed over belongs to this case file: nobody's record goes along by a slip of the list. */
    TransferCompleted complete(CompleteTransfer command, OtherStreams others) {
        mustBe(command.transfer());
        if (state != State.ACCEPTED) {
            throw Refused.because(new TransferNotAccepted());
        }
        if (command.manifest().isEmpty()) {
            throw Refused.because(new ManifestRequired());
        }
        var manifest = new Manifest(command.caseFile(), others);
        for (StreamId stream : command.manifest()) {
            if (!manifest.mayName(stream)) {
                throw Refused.because(new ManifestNotOfThisCase(stream));
            }
        }
        return new TransferCompleted(command.caseFile(), command.transfer(), List.copyOf(command.manifest()));
    }

    private void mustBeProposed(TransferId transfer) {
        mustBe(transfer);
        if (state != State.PROPOSED) {
            throw Refused.because(new TransferAlreadyAccepted());
        }
    }

    private void mustBe(TransferId transfer) {
        if (!transfer.equals(current)) {
            throw Refused.because(new NoSuchTransfer());
        }
    }

    private static void mustBeParent(PersonId person, CaseFile caseFile) {
        if (!caseFile.isParent(person)) {
            throw Refused.because(new FieldMalformed("person", "a parent of this case"));
        }
    }

    void on(CaseFileEvent event) {
        switch (event) {
            case TransferProposed e -> {
                current = e.transfer();
                cleared.clear();
                state = State.PROPOSED;
            }
            case TransferConsentRecorded e -> cleared.add(e.person());
            case TransferConsentOverridden e -> cleared.add(e.person());
            case TransferAccepted _ -> state = State.ACCEPTED;
            case TransferCompleted _ -> state = State.COMPLETED;
            case TransferRejected _, TransferRevoked _ -> none();
            // A case file that is taken up again here is nobody else's any more.
            case CaseFileEvent.CaseFileReopened _ -> none();
            case AllocationEnded _,
                    CaseFileClosed _,
                    ClinicianAllocated _,
                    ClosureProposed _,
                    ConflictRecorded _,
                    InformationReceived _,
                    MoreInformationRequested _,
                    PersonJoined _,
                    ReferralAccepted _,
                    ReferralDeclined _,
                    ReferralReceived _,
                    ReferralReopened _ -> {}
        }
    }

    private void none() {
        state = State.NONE;
        current = null;
    }
}
