package org.evenhand.court;

import org.evenhand.record.About;
import org.evenhand.record.MayAsk;
import org.evenhand.record.Query;
import org.evenhand.record.Reach;

/** The empty box; who may not search does not find it. */
@MayAsk(
        clinician = Reach.ALLOCATED,
        trainee = Reach.ALLOCATED,
        supervisor = Reach.ALLOCATED,
        courtLiaison = Reach.COURT,
        auditor = Reach.NONE,
        privacyOfficer = Reach.NONE,
        serviceManager = Reach.NONE)
public record NewSearch() implements Query<NewSearch.Blank> {

    @Override
    public About about() {
        return About.NOBODY_YET;
    }

    public record Blank() {}
}
