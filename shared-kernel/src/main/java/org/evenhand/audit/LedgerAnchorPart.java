package org.evenhand.audit;

import org.evenhand.record.About;
import org.evenhand.record.LeavesAsFile;
import org.evenhand.record.MayAsk;
import org.evenhand.record.Reach;

/** One time stamp, or the checkpoint that it is of. */
@MayAsk(
        clinician = Reach.NONE,
        trainee = Reach.NONE,
        supervisor = Reach.NONE,
        courtLiaison = Reach.NONE,
        auditor = Reach.ENVELOPES,
        privacyOfficer = Reach.ENVELOPES,
        serviceManager = Reach.NONE)
public record LedgerAnchorPart(WhichLog log, long number, Part part) implements LeavesAsFile<LedgerBytes> {

    public enum Part {
        /** Byte for byte what was stamped. */
        CHECKPOINT,
        /** The authority's answer, RFC 3161 §2.4.2. */
        TIME_STAMP
    }

    @Override
    public About about() {
        return About.EVERY_CASE;
    }
}
