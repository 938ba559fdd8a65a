package org.evenhand.platform;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.casefile.AllocationId;
import org.evenhand.casefile.CaseFile;
import org.evenhand.casefile.CaseFileEvent;
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
import org.evenhand.record.Command;
import org.evenhand.record.PersonId;
import org.evenhand.record.StaffId;
import org.evenhand.sessions.SessionCommand.BookSession;
import org.evenhand.sessions.SessionType;

/** Who works on a case file now, and who must not: a fold over its stream. */
final class CaseTeam {

    private final Map<AllocationId, ClinicianAllocated> allocations = new LinkedHashMap<>();
    private final Set<StaffId> conflicted = new HashSet<>();
    private boolean everAllocated;
    private CaseFile caseFile = CaseFile.of(List.of());

    static CaseTeam of(List<CaseFileEvent> events) {
        var team = new CaseTeam();
        events.forEach(team::on);
        team.caseFile = CaseFile.of(events);
        return team;
    }

    private void on(CaseFileEvent event) {
        switch (event) {
            case ClinicianAllocated e -> {
                allocations.put(e.allocation(), e);
                everAllocated = true;
            }
            case AllocationEnded e -> allocations.remove(e.allocation());
            case ConflictRecorded e -> conflicted.add(e.staff());
            case ReferralReceived e -> {}
            case PersonJoined e -> {}
            case ReferralAccepted e -> {}
            case ReferralDeclined e -> {}
            case MoreInformationRequested e -> {}
            case InformationReceived e -> {}
            case ReferralReopened e -> {}
            // Whoever worked on it may still write what is late.
            case ClosureProposed e -> {}
            case CaseFileClosed e -> {}
            case CaseFileReopened e -> {}
            case TransferProposed e -> {}
            case TransferConsentRecorded e -> {}
            case TransferConsentOverridden e -> {}
            case TransferAccepted e -> {}
            case TransferRejected e -> {}
            case TransferRevoked e -> {}
            case TransferCompleted e -> {}
        }
    }

    /** Whose own a family session would be: the one parent's who takes part, or the children's where none does. */
    Set<PersonId> sidesOf(Command command) {
        if (!(command instanceof BookSession booking) || booking.type() != SessionType.FAMILY) {
            return Set.of();
        }
        List<PersonId> parents = caseFile.parentsAmong(booking.participants());
        return switch (parents.size()) {
            case 0 -> Set.copyOf(booking.participants());
            case 1 -> Set.of(parents.getFirst());
            default -> Set.of();
        };
    }

    /** Whether anybody was ever allocated, whatever became of it. */
    boolean hasEverBeen() {
        return everAllocated;
    }

    boolean hasConflict(StaffId staff) {
        return conflicted.contains(staff);
    }

    /** A live allocation that reaches everybody whose own compartment it is about. */
    Optional<AllocationId> allocationOf(StaffId staff, Set<PersonId> sides, LocalDate today) {
        return allocations.values().stream()
                .filter(allocation -> allocation.clinician().equals(staff))
                .filter(allocation -> !allocation.from().isAfter(today))
                .filter(allocation ->
                        allocation.sides().isEmpty() || allocation.sides().containsAll(sides))
                .map(ClinicianAllocated::allocation)
                .findFirst();
    }
}
