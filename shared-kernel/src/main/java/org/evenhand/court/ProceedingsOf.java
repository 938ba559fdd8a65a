package org.evenhand.court;

import org.evenhand.record.About;
import org.evenhand.record.MayAsk;
import org.evenhand.record.Query;
import org.evenhand.record.Reach;

/** What stands in this court case? */
@MayAsk(
        clinician = Reach.ALLOCATED,
        trainee = Reach.ALLOCATED,
        supervisor = Reach.ALLOCATED,
        courtLiaison = Reach.COURT,
        auditor = Reach.NONE,
        privacyOfficer = Reach.NONE,
        serviceManager = Reach.NONE)
public record ProceedingsOf(CourtCaseId courtCase) implements Query<Proceedings> {

    @Override
    public About about() {
        return About.of(CourtEvent.streamOf(courtCase));
    }
}
