package org.evenhand.audit;

import org.evenhand.record.About;
import org.evenhand.record.LeavesAsFile;
import org.evenhand.record.MayAsk;
import org.evenhand.record.Reach;

/** The checkpoint that is published now: a C2SP tlog-checkpoint. */
@MayAsk(
        clinician = Reach.NONE,
        trainee = Reach.NONE,
        supervisor = Reach.NONE,
        courtLiaison = Reach.NONE,
        auditor = Reach.ENVELOPES,
        privacyOfficer = Reach.ENVELOPES,
        serviceManager = Reach.NONE)
public record LedgerCheckpoint(WhichLog log) implements LeavesAsFile<LedgerBytes> {

    @Override
    public About about() {
        return About.EVERY_CASE;
    }
}
