package org.evenhand.safeguarding;

import java.util.List;
import java.util.UUID;
import org.evenhand.casefile.CaseFacts;
import org.evenhand.casefile.CaseOverview;

/**
 * What bars joint work, and what did, as far as the asker may know.
 *
 * @param notOffered to whoever works on one side only: for a reason that is not told (S2)
 */
public record Bars(CaseFacts facts, List<CaseOverview.Bar> bars, boolean notOffered, List<CourtCaseOf> courtCases) {

    /** A court case whose order a bar may rest on. */
    public record CourtCaseOf(UUID courtCase, String number) {}
}
