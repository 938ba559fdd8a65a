package org.evenhand.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.casefile.AllocationId;
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
import org.evenhand.casefile.CaseFileId;
import org.evenhand.casefile.CaseRole;
import org.evenhand.casefile.InCase;
import org.evenhand.record.PersonId;

/** Who is in the case, by letter, and who works on it. */
final class PeopleFold {

    /** Two case files may use one id. */
    private record Key(CaseFileId caseFile, AllocationId allocation) {}

    private final Map<CaseFileId, CaseThen.Stage> stages = new LinkedHashMap<>();
    private final Map<PersonId, CaseThen.Person> people = new LinkedHashMap<>();
    private final Map<Key, CaseThen.Allocation> allocations = new LinkedHashMap<>();

    void on(CaseFileEvent event) {
        switch (event) {
            case ReferralReceived e -> {
                stages.put(e.caseFile(), CaseThen.Stage.RECEIVED);
                e.people().forEach(this::join);
            }
            case PersonJoined e -> join(e.person());
            case ReferralAccepted e -> stages.put(e.caseFile(), CaseThen.Stage.ACCEPTED);
            case ReferralDeclined e -> stages.put(e.caseFile(), CaseThen.Stage.DECLINED);
            case MoreInformationRequested e -> stages.put(e.caseFile(), CaseThen.Stage.MORE_INFORMATION_ASKED);
            case ClinicianAllocated e ->
                allocations.put(
                        new Key(e.caseFile(), e.allocation()),
                        new CaseThen.Allocation(e.allocation(), e.clinician(), e.role(), e.sides(), e.from(), true));
            case AllocationEnded e ->
                allocations.computeIfPresent(new Key(e.caseFile(), e.allocation()), (id, was) -> ended(was));
            case InformationReceived e -> stages.put(e.caseFile(), CaseThen.Stage.RECEIVED);
            case ReferralReopened e -> stages.put(e.caseFile(), CaseThen.Stage.RECEIVED);
            case CaseFileClosed e -> stages.put(e.caseFile(), CaseThen.Stage.CLOSED);
            case CaseFileReopened e -> stages.put(e.caseFile(), CaseThen.Stage.ACCEPTED);
            // What was proposed and agreed on the way is in the timeline; the state shows what stands.
            case ClosureProposed e -> {}
            case TransferProposed e -> {}
            case TransferConsentRecorded e -> {}
            case TransferConsentOverridden e -> {}
            case TransferAccepted e -> {}
            case TransferRejected e -> {}
            case TransferRevoked e -> {}
            case TransferCompleted e -> {}
            case ConflictRecorded e -> {} // who must not work here is in the timeline; the state shows who does
        }
    }

    private static CaseThen.Allocation ended(CaseThen.Allocation was) {
        return new CaseThen.Allocation(was.allocation(), was.clinician(), was.role(), was.sides(), was.from(), false);
    }

    private void join(InCase joined) {
        people.computeIfAbsent(
                joined.person(), person -> new CaseThen.Person(person, joined.role(), letter(joined.role())));
    }

    /** By order of arrival within the role: parents A, B, C; children and others 1, 2, 3. */
    private String letter(CaseRole role) {
        long before = people.values().stream().filter(p -> p.role() == role).count();
        return role == CaseRole.PARENT ? String.valueOf((char) ('A' + before)) : String.valueOf(before + 1);
    }

    List<CaseThen.Referral> referrals() {
        var found = new ArrayList<CaseThen.Referral>();
        stages.forEach((caseFile, stage) -> found.add(new CaseThen.Referral(caseFile, stage)));
        return found;
    }

    List<CaseThen.Person> people() {
        return List.copyOf(people.values());
    }

    List<CaseThen.Allocation> allocations() {
        return List.copyOf(allocations.values());
    }
}
