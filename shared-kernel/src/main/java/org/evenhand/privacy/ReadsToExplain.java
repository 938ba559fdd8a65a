package org.evenhand.privacy;

import java.time.Instant;
import java.util.List;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.StaffId;

/**
 * What somebody should look at: readings that rested on break-glass, and those of a case in which a colleague has a part. From the
 * access log each time, the newest first; links and no content.
 */
public record ReadsToExplain(List<UnderBreakGlass> underBreakGlass, List<OfAColleague> ofColleagues) {

    /** @param question the query's simple name */
    public record UnderBreakGlass(CaseFileId caseFile, BreakGlassId breakGlass, Instant at, String question) {}

    /**
     * Edge case 12.
     *
     * @param colleague who is a party to the case or a relative of one
     * @param reader who looked, or tried to; the colleague among them
     * @param denied whether they were shown nothing
     * @param worksThere whether they relied on an allocation
     */
    public record OfAColleague(
            CaseFileId caseFile,
            StaffId colleague,
            StaffId reader,
            Instant at,
            String question,
            boolean denied,
            boolean worksThere) {}
}
