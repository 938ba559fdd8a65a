package org.evenhand.casefile;

import java.util.List;
import java.util.UUID;
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
import org.evenhand.platform.projecting.Projection;
import org.evenhand.platform.projecting.Recorded;
import org.evenhand.platform.projecting.Views;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Case files, the people in them, and the allocations on which every right hangs. */
@Component
final class CaseFileProjection implements Projection<CaseFileEvent> {

    private final Views views;

    CaseFileProjection(Views views) {
        this.views = views;
    }

    @Override
    public String name() {
        return "case-files";
    }

    @Override
    public Class<CaseFileEvent> reads() {
        return CaseFileEvent.class;
    }

    @Override
    public List<String> tables() {
        return List.of("views.case_file", "views.case_person", "views.allocation", "views.recorded_conflict");
    }

    @Override
    public void evolve(CaseFileEvent event, Recorded as) {
        switch (event) {
            case ReferralReceived e -> received(e);
            case PersonJoined e -> joined(e.caseFile(), e.person());
            case ReferralAccepted e ->
                views.sql("update views.case_file set status = 'ACCEPTED' where case_file = :caseFile")
                        .with("caseFile", e.caseFile())
                        .run();
            case ReferralDeclined e ->
                views.sql("update views.case_file set status = 'DECLINED', decline_reason = :reason where"
                                + " case_file = :caseFile")
                        .with("caseFile", e.caseFile())
                        .with("reason", e.reason())
                        .run();
            case MoreInformationRequested e ->
                views.sql("update views.case_file set status = 'MORE_INFORMATION', asked = :asked where"
                                + " case_file = :caseFile")
                        .with("caseFile", e.caseFile())
                        .with("asked", e.asked())
                        .run();
            case InformationReceived e -> status(e, "RECEIVED");
            case ReferralReopened e -> status(e, "RECEIVED");
            case ClosureProposed e -> {}
            case CaseFileClosed e -> {
                status(e, "CLOSED");
                views.sql("update views.case_file set closed_because = :reason where case_file = :caseFile")
                        .with("caseFile", e.caseFile())
                        .with("reason", e.reason())
                        .run();
            }
            case CaseFileReopened e -> {
                status(e, "ACCEPTED");
                transfer(e, null, null);
            }
            case TransferProposed e -> transfer(e, "PROPOSED", e.receiver());
            case TransferConsentRecorded e -> {}
            case TransferConsentOverridden e -> {}
            case TransferAccepted e -> transfer(e, "ACCEPTED");
            case TransferCompleted e -> transfer(e, "COMPLETED");
            case TransferRejected e -> transfer(e, null, null);
            case TransferRevoked e -> transfer(e, null, null);
            case ConflictRecorded e ->
                views.named("casefile/conflicted")
                        .with("caseFile", e.caseFile())
                        .with("staff", e.staff())
                        .with("kind", e.kind())
                        .with("at", as.recordedAt())
                        .run();
            case ClinicianAllocated e -> allocated(e);
            case AllocationEnded e ->
                views.sql("update views.allocation set ended_at = :at, end_reason = :reason"
                                + " where case_file = :caseFile and allocation = :allocation")
                        .with("caseFile", e.caseFile())
                        .with("allocation", e.allocation())
                        .with("at", as.recordedAt())
                        .with("reason", e.reason())
                        .run();
        }
        views.sql("update views.case_file set version = :version where case_file = :caseFile")
                .with("caseFile", event.caseFile())
                .with("version", as.version())
                .run();
    }

    private void status(CaseFileEvent e, String status) {
        views.sql("update views.case_file set status = :status, closed_because = null where case_file = :caseFile")
                .with("caseFile", e.caseFile())
                .with("status", status)
                .run();
    }

    private void transfer(CaseFileEvent e, @Nullable String state) {
        views.sql("update views.case_file set transfer = :state where case_file = :caseFile")
                .with("caseFile", e.caseFile())
                .with("state", state)
                .run();
    }

    private void transfer(CaseFileEvent e, @Nullable String state, @Nullable Personal receiver) {
        views.sql("update views.case_file set transfer = :state, receiver = :receiver where case_file = :caseFile")
                .with("caseFile", e.caseFile())
                .with("state", state)
                .with("receiver", receiver)
                .run();
    }

    private void received(ReferralReceived e) {
        views.named("casefile/received")
                .with("caseFile", e.caseFile())
                .with("route", e.route())
                .with("referrerRole", e.referrerRole())
                .with("intervention", e.requestedIntervention())
                .with("receivedOn", e.receivedOn())
                .with("previous", e.previous())
                .with("source", e.source())
                .with("courtCase", e.courtCase())
                .with("version", 0)
                .run();
        e.people().forEach(person -> joined(e.caseFile(), person));
    }

    private void joined(CaseFileId caseFile, InCase person) {
        views.named("casefile/joined")
                .with("caseFile", caseFile)
                .with("person", person.person())
                .with("role", person.role())
                .run();
    }

    private void allocated(ClinicianAllocated e) {
        views.named("casefile/allocated")
                .with("allocation", e.allocation())
                .with("caseFile", e.caseFile())
                .with("clinician", e.clinician())
                .with("role", e.role())
                .with("sides", e.sides().stream().map(PersonId::value).toArray(UUID[]::new))
                .with("from", e.from())
                .run();
    }
}
