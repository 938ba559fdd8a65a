package org.evenhand.casefile;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.court.CourtCaseId;
import org.evenhand.record.Code;
import org.evenhand.record.Command;
import org.evenhand.record.Confided;
import org.evenhand.record.PersonId;
import org.evenhand.record.PostedTo;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.jspecify.annotations.Nullable;

/** What is asked of one case file. */
public sealed interface CaseFileCommand extends Command {

    CaseFileId caseFile();

    @Override
    default StreamId target() {
        return new StreamId(StreamType.CASE_FILE, caseFile());
    }

    /** Components as those of {@link CaseFileEvent.ReferralReceived}. */
    @PostedTo(value = "/cases", form = "/cases/new", then = "/referrals/{caseFile}")
    record ReceiveReferral(
            CaseFileId caseFile,
            ReferralRoute route,
            Code referrerRole,
            List<InCase> people,
            Code requestedIntervention,
            LocalDate receivedOn,
            @Nullable CaseFileId previous,
            @Nullable Confided source,
            @Nullable CourtCaseId courtCase)
            implements CaseFileCommand {}

    @PostedTo(value = "/cases/{caseFile}/people", form = "/cases/{caseFile}/people/new", then = "/cases/{caseFile}")
    record AddPerson(CaseFileId caseFile, InCase person) implements CaseFileCommand {}

    /** @param reason needed to decline @param asked needed to ask for more information */
    @PostedTo(value = "/cases/{caseFile}/triage", form = "/cases/{caseFile}/triage", then = "/cases/{caseFile}")
    record TriageReferral(
            CaseFileId caseFile,
            TriageDecision decision,
            @Nullable DeclineReason reason,
            @Nullable Confided asked) implements CaseFileCommand {}

    @PostedTo(value = "/cases/{caseFile}/conflicts", form = "/cases/{caseFile}/team", then = "/cases/{caseFile}/team")
    record RecordConflictOfInterest(CaseFileId caseFile, StaffId staff, ConflictKind kind) implements CaseFileCommand {}

    @PostedTo(value = "/cases/{caseFile}/allocations", form = "/cases/{caseFile}/team", then = "/cases/{caseFile}/team")
    record AllocateClinician(
            CaseFileId caseFile,
            AllocationId allocation,
            StaffId clinician,
            AllocationRole role,
            List<PersonId> sides,
            LocalDate from)
            implements CaseFileCommand {}

    @PostedTo(
            value = "/cases/{caseFile}/allocations/{allocation}/end",
            form = "/cases/{caseFile}/team",
            then = "/cases/{caseFile}/team")
    record EndAllocation(
            CaseFileId caseFile,
            AllocationId allocation,
            AllocationEndReason reason,
            @Nullable StaffId handedOverTo) implements CaseFileCommand {}

    @PostedTo(value = "/cases/{caseFile}/information", form = "/cases/{caseFile}/triage", then = "/cases/{caseFile}")
    record AnswerInformationRequest(CaseFileId caseFile, Confided answer) implements CaseFileCommand {}

    /** A declined referral, or one accepted to which nobody was allocated yet, is decided again. */
    @PostedTo(value = "/cases/{caseFile}/triage/reopen", form = "/cases/{caseFile}", then = "/cases/{caseFile}/triage")
    record ReopenReferral(CaseFileId caseFile, Confided reason) implements CaseFileCommand {}

    @PostedTo(value = "/cases/{caseFile}/closure/propose", form = "/cases/{caseFile}", then = "/cases/{caseFile}")
    record ProposeClosure(CaseFileId caseFile, ClosureReason reason) implements CaseFileCommand {}

    /** For the reason that was proposed. */
    @PostedTo(value = "/cases/{caseFile}/closure", form = "/cases/{caseFile}", then = "/cases/{caseFile}")
    record CloseCaseFile(CaseFileId caseFile, List<ClosureOutcome> outcomes) implements CaseFileCommand {}

    @PostedTo(value = "/cases/{caseFile}/reopen", form = "/cases/{caseFile}", then = "/cases/{caseFile}")
    record ReopenCaseFile(CaseFileId caseFile, Confided reason) implements CaseFileCommand {}

    /** @param receiver the other service as it is called */
    @PostedTo(value = "/cases/{caseFile}/transfers", form = "/cases/{caseFile}", then = "/cases/{caseFile}")
    record ProposeTransfer(CaseFileId caseFile, TransferId transfer, Confided receiver, TransferReason reason)
            implements CaseFileCommand {}

    @PostedTo(
            value = "/cases/{caseFile}/transfers/{transfer}/consents",
            form = "/cases/{caseFile}",
            then = "/cases/{caseFile}")
    record RecordTransferConsent(
            CaseFileId caseFile,
            TransferId transfer,
            PersonId person,
            @Nullable Confided evidenceRef) implements CaseFileCommand {}

    @PostedTo(
            value = "/cases/{caseFile}/transfers/{transfer}/overrides",
            form = "/cases/{caseFile}",
            then = "/cases/{caseFile}")
    record OverrideTransferConsent(
            CaseFileId caseFile, TransferId transfer, PersonId person, TransferBasis basis, Confided explanation)
            implements CaseFileCommand {}

    @PostedTo(
            value = "/cases/{caseFile}/transfers/{transfer}/accept",
            form = "/cases/{caseFile}",
            then = "/cases/{caseFile}")
    record AcceptTransfer(CaseFileId caseFile, TransferId transfer, LocalDate acceptedOn) implements CaseFileCommand {}

    @PostedTo(
            value = "/cases/{caseFile}/transfers/{transfer}/reject",
            form = "/cases/{caseFile}",
            then = "/cases/{caseFile}")
    record RejectTransfer(CaseFileId caseFile, TransferId transfer, TransferRejection reason)
            implements CaseFileCommand {}

    @PostedTo(
            value = "/cases/{caseFile}/transfers/{transfer}/revoke",
            form = "/cases/{caseFile}",
            then = "/cases/{caseFile}")
    record RevokeTransfer(CaseFileId caseFile, TransferId transfer) implements CaseFileCommand {}

    /** @param manifest the streams that were handed over */
    @PostedTo(
            value = "/cases/{caseFile}/transfers/{transfer}/complete",
            form = "/cases/{caseFile}",
            then = "/cases/{caseFile}")
    record CompleteTransfer(CaseFileId caseFile, TransferId transfer, List<StreamId> manifest)
            implements CaseFileCommand {}
}
