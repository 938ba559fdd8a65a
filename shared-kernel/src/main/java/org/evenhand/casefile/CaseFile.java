package org.evenhand.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
import org.evenhand.record.PersonId;
import org.evenhand.record.StaffId;

/**
 * What a case file's events come to: who is in it and who works on it. One meaning for every decision that rests on it,
 * in whichever stream.
 *
 * @param conflicted staff with a conflict of interest, whose allocations count nowhere from then on
 * @param allocations those not ended, with the conflicted ones among them
 */
public record CaseFile(Stage stage, List<InCase> people, Set<StaffId> conflicted, List<Allocation> allocations) {

    public enum Stage {
        UNKNOWN,
        RECEIVED,
        ACCEPTED,
        DECLINED,
        CLOSED
    }

    public static final CaseFile UNKNOWN = new CaseFile(Stage.UNKNOWN, List.of(), Set.of(), List.of());

    public CaseFile {
        people = List.copyOf(people);
        conflicted = Set.copyOf(conflicted);
        allocations = List.copyOf(allocations);
    }

    public static CaseFile of(List<CaseFileEvent> events) {
        var caseFile = UNKNOWN;
        for (CaseFileEvent event : events) {
            caseFile = caseFile.after(event);
        }
        return caseFile;
    }

    public CaseFile after(CaseFileEvent event) {
        return switch (event) {
            case ReferralReceived e -> new CaseFile(Stage.RECEIVED, e.people(), conflicted, allocations);
            case PersonJoined e -> new CaseFile(stage, with(people, e.person()), conflicted, allocations);
            case ReferralAccepted e -> in(Stage.ACCEPTED);
            case ReferralDeclined e -> in(Stage.DECLINED);
            case ReferralReopened e -> in(Stage.RECEIVED);
            case CaseFileClosed e -> in(Stage.CLOSED);
            case CaseFileReopened e -> in(Stage.ACCEPTED);
            case MoreInformationRequested e -> this;
            case InformationReceived e -> this;
            case ClosureProposed e -> this;
            // Whose the responsibility is changes with a transfer; who works on it, only with the allocations.
            case TransferProposed e -> this;
            case TransferConsentRecorded e -> this;
            case TransferConsentOverridden e -> this;
            case TransferAccepted e -> this;
            case TransferRejected e -> this;
            case TransferRevoked e -> this;
            case TransferCompleted e -> this;
            case ConflictRecorded e ->
                new CaseFile(stage, people, Set.copyOf(with(List.copyOf(conflicted), e.staff())), allocations);
            case ClinicianAllocated e ->
                new CaseFile(
                        stage,
                        people,
                        conflicted,
                        with(
                                allocations,
                                new Allocation(e.allocation(), e.clinician(), e.role(), e.sides(), e.from())));
            case AllocationEnded e ->
                new CaseFile(
                        stage,
                        people,
                        conflicted,
                        allocations.stream()
                                .filter(allocation -> !allocation.id().equals(e.allocation()))
                                .toList());
        };
    }

    private CaseFile in(Stage next) {
        return new CaseFile(next, people, conflicted, allocations);
    }

    public boolean isKnown() {
        return stage != Stage.UNKNOWN;
    }

    public Optional<CaseRole> roleOf(PersonId person) {
        return people.stream()
                .filter(in -> in.person().equals(person))
                .map(InCase::role)
                .findFirst();
    }

    public boolean has(PersonId person) {
        return roleOf(person).isPresent();
    }

    public boolean isParent(PersonId person) {
        return roleOf(person).filter(CaseRole.PARENT::equals).isPresent();
    }

    public boolean isChild(PersonId person) {
        return roleOf(person).filter(CaseRole.CHILD::equals).isPresent();
    }

    public List<PersonId> parentsAmong(Collection<PersonId> persons) {
        return persons.stream().filter(this::isParent).toList();
    }

    /** The allocations that count: not ended, and without a conflict of interest. */
    public List<Allocation> team() {
        return allocations.stream()
                .filter(allocation -> !conflicted.contains(allocation.clinician()))
                .toList();
    }

    public boolean worksOn(StaffId clinician, LocalDate on) {
        return counts(clinician, on, allocation -> true);
    }

    /** Whether the clinician works in that person's own compartment. */
    public boolean worksWith(StaffId clinician, PersonId person, LocalDate on) {
        return counts(clinician, on, allocation -> allocation.isWith(person));
    }

    private boolean counts(StaffId clinician, LocalDate on, Predicate<Allocation> further) {
        return team().stream()
                .filter(allocation -> allocation.clinician().equals(clinician))
                .filter(allocation -> allocation.hasBegun(on))
                .anyMatch(further);
    }

    private static <T> List<T> with(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).distinct().toList();
    }
}
