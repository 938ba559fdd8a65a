package org.evenhand.casefile;

import org.evenhand.casefile.CaseFile.Stage;
import org.evenhand.casefile.CaseFileCommand.EndAllocation;
import org.evenhand.casefile.CaseFileEvent.AllocationEnded;
import org.evenhand.casefile.CaseFileRefusal.LastClinician;
import org.evenhand.casefile.CaseFileRefusal.NoSuchAllocation;
import org.evenhand.platform.Refused;

/** How an allocation ends without leaving a family alone. */
record EndingAnAllocation(CaseFile caseFile, Transfer transfer) {

    AllocationEnded of(EndAllocation command) {
        Allocation ending = caseFile.allocations().stream()
                .filter(allocation -> allocation.id().equals(command.allocation()))
                .findFirst()
                .orElseThrow(() -> Refused.because(new NoSuchAllocation()));
        if (isOurs() && isLastClinician(ending)) {
            throw Refused.because(new LastClinician());
        }
        return new AllocationEnded(command.caseFile(), command.allocation(), command.reason(), command.handedOverTo());
    }

    private boolean isOurs() {
        return caseFile.stage() != Stage.DECLINED && caseFile.stage() != Stage.CLOSED && !transfer.isTheirs();
    }

    // A conflicted clinician is none any more, so ending what is left of their allocation takes nobody away.
    private boolean isLastClinician(Allocation ending) {
        var clinicians = caseFile.team().stream()
                .filter(allocation -> allocation.role() != AllocationRole.SUPERVISOR)
                .toList();
        return clinicians.size() == 1 && clinicians.contains(ending);
    }
}
