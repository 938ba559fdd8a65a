package org.evenhand.audit;

import org.evenhand.record.About;
import org.evenhand.record.MayAsk;
import org.evenhand.record.Query;
import org.evenhand.record.Reach;

/** Which time stamps has somebody else given for checkpoints of a log? */
@MayAsk(
        clinician = Reach.NONE,
        trainee = Reach.NONE,
        supervisor = Reach.NONE,
        courtLiaison = Reach.NONE,
        auditor = Reach.ENVELOPES,
        privacyOfficer = Reach.ENVELOPES,
        serviceManager = Reach.NONE)
public record LedgerAnchors(WhichLog log) implements Query<Anchored> {

    @Override
    public About about() {
        return About.EVERY_CASE;
    }
}
