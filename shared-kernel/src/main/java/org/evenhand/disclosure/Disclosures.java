package org.evenhand.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.casefile.Member;
import org.evenhand.court.CourtCaseId;
import org.jspecify.annotations.Nullable;

/**
 * Requests for disclosure, of one family or of all.
 *
 * @param members of the one family; empty for all
 * @param courtCases of the one family, in which an order can be relied on
 * @param atDesk whether the asker works requests
 */
public record Disclosures(List<Line> requests, List<Member> members, List<Court> courtCases, boolean atDesk) {

    /** @param parents of the family, by the names that are open to all; {@code null} where the case file has none */
    public record Line(
            DisclosureId disclosure,
            CaseFileId caseFile,
            RequesterRole requester,
            DisclosureBasis basis,
            DisclosureState state,
            LocalDate received,
            LocalDate due,
            boolean paused,
            boolean changed,
            @Nullable String parents) {}

    /** @param number {@code null} once erased */
    public record Court(CourtCaseId courtCase, @Nullable String number, String court) {}
}
