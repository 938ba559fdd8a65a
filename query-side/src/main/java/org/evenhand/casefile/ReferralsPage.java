package org.evenhand.casefile;

import java.util.List;
import org.evenhand.platform.pages.Page;
import org.evenhand.platform.pages.Times;

/** What waits for triage or for a clinician. */
record ReferralsPage(Caseload answer, List<CasesPage.Line> waiting, List<CasesPage.Line> unallocated) implements Page {

    static ReferralsPage of(Caseload caseload, Times times) {
        return new ReferralsPage(caseload, lines(caseload, times, false), lines(caseload, times, true));
    }

    private static List<CasesPage.Line> lines(Caseload caseload, Times times, boolean accepted) {
        return CasesPage.lines(
                new Caseload(caseload.cases().stream()
                        .filter(each -> each.status().equals("ACCEPTED") == accepted)
                        .toList()),
                times,
                true);
    }
}
