package org.evenhand.audit;

import org.evenhand.record.About;
import org.evenhand.record.LeavesAsFile;
import org.evenhand.record.MayAsk;
import org.evenhand.record.Reach;

/**
 * That the log of one size is the beginning of the log of another: RFC 6962 §2.1.2.
 *
 * @param from number of leaves
 * @param to number of leaves, at most what the published checkpoint covers
 */
@MayAsk(
        clinician = Reach.NONE,
        trainee = Reach.NONE,
        supervisor = Reach.NONE,
        courtLiaison = Reach.NONE,
        auditor = Reach.ENVELOPES,
        privacyOfficer = Reach.ENVELOPES,
        serviceManager = Reach.NONE)
public record LedgerConsistency(WhichLog log, long from, long to) implements LeavesAsFile<LedgerBytes> {

    @Override
    public About about() {
        return About.EVERY_CASE;
    }
}
