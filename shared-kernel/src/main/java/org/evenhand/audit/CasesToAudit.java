package org.evenhand.audit;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.casefile.ReferralRoute;
import org.evenhand.court.CourtCaseId;
import org.evenhand.record.About;
import org.evenhand.record.MayAsk;
import org.evenhand.record.Query;
import org.evenhand.record.Reach;

/** Which cases are there, without anybody's name? */
@MayAsk(
        clinician = Reach.NONE,
        trainee = Reach.NONE,
        supervisor = Reach.NONE,
        courtLiaison = Reach.NONE,
        auditor = Reach.ENVELOPES,
        privacyOfficer = Reach.ENVELOPES,
        serviceManager = Reach.NONE)
public record CasesToAudit() implements Query<CasesToAudit.Listed> {

    @Override
    public About about() {
        return About.EVERY_CASE;
    }

    public record Listed(List<Row> cases, long size) {}

    /** @param streams that hold something about it */
    public record Row(
            CaseFileId caseFile,
            ReferralRoute route,
            LocalDate receivedOn,
            String status,
            long streams,
            List<CourtCaseId> courtCases) {}
}
