package org.evenhand.casefile;

import java.time.LocalDate;
import java.util.List;
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

    @PostedTo(value = "/cases", form = "/cases/new", then = "/cases/{caseFile}")
    record ReceiveReferral(
            CaseFileId caseFile,
            ReferralRoute route,
            String referrerRole,
            List<InCase> people,
            String requestedIntervention,
            LocalDate receivedOn,
            @Nullable CaseFileId previous)
            implements CaseFileCommand {}

    @PostedTo(value = "/cases/{caseFile}/people", form = "/cases/{caseFile}", then = "/cases/{caseFile}")
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
}
