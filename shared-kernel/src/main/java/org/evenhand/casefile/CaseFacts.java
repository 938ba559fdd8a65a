package org.evenhand.casefile;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.court.CourtCaseId;
import org.jspecify.annotations.Nullable;

/**
 * What stands above every page of a case.
 *
 * @param status RECEIVED, MORE_INFORMATION, ACCEPTED, DECLINED or CLOSED
 * @param source who sent the referral, as they are called @param courtCase from which it came
 * @param closedBecause while it is closed
 * @param transfer PROPOSED, ACCEPTED or COMPLETED; {@code null} while none is under way
 * @param receiver the other service as it is called
 * @param version of the case file's stream
 */
public record CaseFacts(
        CaseFileId caseFile,
        String status,
        ReferralRoute route,
        String referrerRole,
        String requestedIntervention,
        LocalDate receivedOn,
        @Nullable CaseFileId previous,
        @Nullable String source,
        @Nullable CourtCaseId courtCase,
        @Nullable DeclineReason declineReason,
        @Nullable String asked,
        @Nullable ClosureReason closedBecause,
        @Nullable String transfer,
        @Nullable String receiver,
        long version,
        List<Member> members) {

    /** {@code Archer and Brandt}-like headings would name one parent first; this names them in their order. */
    public List<Member> parents() {
        return members.stream()
                .filter(member -> member.role() == CaseRole.PARENT)
                .toList();
    }

    public CaseFacts with(List<Member> everybody) {
        return new CaseFacts(
                caseFile,
                status,
                route,
                referrerRole,
                requestedIntervention,
                receivedOn,
                previous,
                source,
                courtCase,
                declineReason,
                asked,
                closedBecause,
                transfer,
                receiver,
                version,
                everybody);
    }
}
