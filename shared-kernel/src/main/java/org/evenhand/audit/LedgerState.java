package org.evenhand.audit;

import org.evenhand.record.About;
import org.evenhand.record.MayAsk;
import org.evenhand.record.Query;
import org.evenhand.record.Reach;

/** How do the two logs stand: what is signed, what an audit has checked, and what it has found? */
@MayAsk(
        clinician = Reach.NONE,
        trainee = Reach.NONE,
        supervisor = Reach.NONE,
        courtLiaison = Reach.NONE,
        auditor = Reach.ENVELOPES,
        privacyOfficer = Reach.ENVELOPES,
        serviceManager = Reach.ENVELOPES)
public record LedgerState() implements Query<LedgerStates> {

    @Override
    public About about() {
        return About.EVERY_CASE;
    }
}
