package org.evenhand.safeguarding;

import java.util.List;
import java.util.UUID;
import org.evenhand.casefile.CaseFacts;
import org.evenhand.casefile.CaseOverview;

/** What bars joint work, and what did. */
public record Bars(CaseFacts facts, List<CaseOverview.Bar> bars, List<CourtCaseOf> courtCases) {

    /** A court case whose order a bar may rest on. */
    public record CourtCaseOf(UUID courtCase, String number) {}
}
