package org.evenhand.casefile;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.court.CourtCaseId;
import org.evenhand.record.Code;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.Named;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.record.Subject;
import org.jspecify.annotations.Nullable;

/** What is true of one case file as a whole. Content about people is elsewhere, in its own compartment. */
public sealed interface CaseFileEvent extends Event {

    CaseFileId caseFile();

    @Override
    default StreamId stream() {
        return new StreamId(StreamType.CASE_FILE, caseFile());
    }

    @Override
    default Subject keeper() {
        return caseFile().subject();
    }

    @Override
    default Compartment compartment() {
        return Compartment.STAFF;
    }

    /**
     * @param people parents in the order that gives them their letters, then children and others
     * @param referrerRole what the referrer is, as a code ("district-judge", "social-worker"), never a name
     * @param requestedIntervention which of the service's programmes, as a code
     * @param previous the case file of an earlier run for the same family
     * @param source who sent it, as they are called: a court, a school, a named social worker
     * @param courtCase the court case that it comes from
     */
    @Named(value = "case-file.referral-received", revision = 2)
    record ReferralReceived(
            CaseFileId caseFile,
            ReferralRoute route,
            Code referrerRole,
            List<InCase> people,
            Code requestedIntervention,
            LocalDate receivedOn,
            @Nullable CaseFileId previous,
            @Nullable Personal source,
            @Nullable CourtCaseId courtCase)
            implements CaseFileEvent {}

    @Named("case-file.person-joined")
    record PersonJoined(CaseFileId caseFile, InCase person) implements CaseFileEvent {}

    @Named("case-file.referral-accepted")
    record ReferralAccepted(CaseFileId caseFile) implements CaseFileEvent {}

    @Named("case-file.referral-declined")
    record ReferralDeclined(CaseFileId caseFile, DeclineReason reason) implements CaseFileEvent {}

    @Named("case-file.more-information-requested")
    record MoreInformationRequested(CaseFileId caseFile, Personal asked) implements CaseFileEvent {}

    @Named("case-file.conflict-recorded")
    record ConflictRecorded(CaseFileId caseFile, StaffId staff, ConflictKind kind) implements CaseFileEvent {}

    /** @param sides the parents and children whose own compartments the clinician works in; empty means all of them */
    @Named("case-file.clinician-allocated")
    record ClinicianAllocated(
            CaseFileId caseFile,
            AllocationId allocation,
            StaffId clinician,
            AllocationRole role,
            List<PersonId> sides,
            LocalDate from)
            implements CaseFileEvent {}

    @Named("case-file.allocation-ended")
    record AllocationEnded(
            CaseFileId caseFile,
            AllocationId allocation,
            AllocationEndReason reason,
            @Nullable StaffId handedOverTo) implements CaseFileEvent {}

    /** What the referrer answered. */
    @Named("case-file.information-received")
    record InformationReceived(CaseFileId caseFile, Personal answer) implements CaseFileEvent {}

    @Named("case-file.referral-reopened")
    record ReferralReopened(CaseFileId caseFile, Personal reason) implements CaseFileEvent {}

    @Named("case-file.closure-proposed")
    record ClosureProposed(CaseFileId caseFile, ClosureReason reason, StaffId proposedBy) implements CaseFileEvent {}

    /** @param openTasks what was left to do; 0, because a case file is not closed before */
    @Named("case-file.closed")
    record CaseFileClosed(
            CaseFileId caseFile, ClosureReason reason, List<ClosureOutcome> outcomes, int openTasks, StaffId closedBy)
            implements CaseFileEvent {}

    @Named("case-file.reopened")
    record CaseFileReopened(CaseFileId caseFile, Personal reason) implements CaseFileEvent {}

    /** @param receiver the other service as it is called; this service stays responsible until the other accepts */
    @Named(value = "case-file.transfer-proposed", revision = 2)
    record TransferProposed(CaseFileId caseFile, TransferId transfer, Personal receiver, TransferReason reason)
            implements CaseFileEvent {}

    /** Whether one parent agreed is that parent's own. */
    @Named(value = "case-file.transfer-consent-recorded", revision = 2)
    record TransferConsentRecorded(
            CaseFileId caseFile,
            TransferId transfer,
            PersonId person,
            @Nullable Personal evidenceRef) implements CaseFileEvent {
        @Override
        public Compartment compartment() {
            return Compartment.of(person);
        }
    }

    @Named("case-file.transfer-consent-overridden")
    record TransferConsentOverridden(
            CaseFileId caseFile, TransferId transfer, PersonId person, TransferBasis basis, Personal explanation)
            implements CaseFileEvent {
        @Override
        public Compartment compartment() {
            return Compartment.of(person);
        }
    }

    @Named("case-file.transfer-accepted")
    record TransferAccepted(CaseFileId caseFile, TransferId transfer, LocalDate acceptedOn) implements CaseFileEvent {}

    @Named("case-file.transfer-rejected")
    record TransferRejected(CaseFileId caseFile, TransferId transfer, TransferRejection reason)
            implements CaseFileEvent {}

    @Named("case-file.transfer-revoked")
    record TransferRevoked(CaseFileId caseFile, TransferId transfer) implements CaseFileEvent {}

    /** @param manifest the streams that were handed over */
    @Named("case-file.transfer-completed")
    record TransferCompleted(CaseFileId caseFile, TransferId transfer, List<StreamId> manifest)
            implements CaseFileEvent {}
}
