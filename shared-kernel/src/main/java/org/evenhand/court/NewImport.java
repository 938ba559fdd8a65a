package org.evenhand.court;

import org.evenhand.record.About;
import org.evenhand.record.MayAsk;
import org.evenhand.record.Query;
import org.evenhand.record.Reach;

/** The form that takes a file; who may not import does not find it. */
@MayAsk(
        clinician = Reach.NONE,
        trainee = Reach.NONE,
        supervisor = Reach.NONE,
        courtLiaison = Reach.COURT,
        auditor = Reach.NONE,
        privacyOfficer = Reach.NONE,
        serviceManager = Reach.NONE)
public record NewImport() implements Query<NewImport.Blank> {

    @Override
    public About about() {
        return About.NOBODY_YET;
    }

    public record Blank() {}
}
