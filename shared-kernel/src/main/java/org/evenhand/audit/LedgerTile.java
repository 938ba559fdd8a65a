package org.evenhand.audit;

import org.evenhand.record.About;
import org.evenhand.record.LeavesAsFile;
import org.evenhand.record.MayAsk;
import org.evenhand.record.Reach;

/**
 * The hashes of one tile, where C2SP tlog-tiles puts it. They say nothing about whom the events concern.
 *
 * @param level {@code 0} to {@code 7}
 * @param tail {@code x001/234} or, for a partial tile, {@code x001/234.p/5}
 */
@MayAsk(
        clinician = Reach.NONE,
        trainee = Reach.NONE,
        supervisor = Reach.NONE,
        courtLiaison = Reach.NONE,
        auditor = Reach.ENVELOPES,
        privacyOfficer = Reach.ENVELOPES,
        serviceManager = Reach.NONE)
public record LedgerTile(WhichLog log, String level, String tail) implements LeavesAsFile<LedgerBytes> {

    @Override
    public About about() {
        return About.EVERY_CASE;
    }
}
