package org.evenhand.audit;

import org.evenhand.record.About;
import org.evenhand.record.LeavesAsFile;
import org.evenhand.record.MayAsk;
import org.evenhand.record.Reach;

/**
 * The leaves of one tile: who acted on which stream and when, by reference, without content.
 *
 * @param tail as a tile of level 0
 */
@MayAsk(
        clinician = Reach.NONE,
        trainee = Reach.NONE,
        supervisor = Reach.NONE,
        courtLiaison = Reach.NONE,
        auditor = Reach.ENVELOPES,
        privacyOfficer = Reach.ENVELOPES,
        serviceManager = Reach.NONE)
public record LedgerEntries(WhichLog log, String tail) implements LeavesAsFile<LedgerBytes> {

    @Override
    public About about() {
        return About.EVERY_CASE;
    }
}
