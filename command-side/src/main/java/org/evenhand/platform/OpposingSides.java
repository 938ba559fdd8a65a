package org.evenhand.platform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.casefile.CaseRole;
import org.evenhand.casefile.PersonCasesEvent;
import org.evenhand.casefile.PersonCasesEvent.CaseFileEntered;
import org.evenhand.court.CourtCaseId;
import org.evenhand.court.PartyRole;
import org.evenhand.court.PersonInCourtEvent;
import org.evenhand.court.PersonInCourtEvent.CourtCaseEntered;
import org.evenhand.record.PersonId;

/**
 * Whether two people oppose each other: both in one case file and at least one of them a parent there, or named in one court case
 * on different sides. What is read is guarded, so nobody becomes an opponent unseen.
 */
public record OpposingSides(OtherStreams others) {

    public boolean between(PersonId one, PersonId other) {
        return inACaseFile(one, other) || inCourt(one, other);
    }

    private boolean inACaseFile(PersonId one, PersonId other) {
        Map<CaseFileId, CaseRole> roles = new HashMap<>();
        entered(one).forEach(each -> roles.put(each.caseFile(), each.role()));
        return entered(other).stream()
                .filter(each -> roles.containsKey(each.caseFile()))
                .anyMatch(each -> each.role() == CaseRole.PARENT || roles.get(each.caseFile()) == CaseRole.PARENT);
    }

    private boolean inCourt(PersonId one, PersonId other) {
        Map<CourtCaseId, PartyRole> roles = new HashMap<>();
        named(one).forEach(each -> roles.put(each.courtCase(), each.role()));
        return named(other).stream()
                .filter(each -> roles.containsKey(each.courtCase()))
                .anyMatch(each -> each.role() != roles.get(each.courtCase()));
    }

    private List<CaseFileEntered> entered(PersonId person) {
        return others.eventsOf(PersonCasesEvent.streamOf(person), CaseFileEntered.class);
    }

    private List<CourtCaseEntered> named(PersonId person) {
        return others.eventsOf(PersonInCourtEvent.streamOf(person), CourtCaseEntered.class);
    }
}
