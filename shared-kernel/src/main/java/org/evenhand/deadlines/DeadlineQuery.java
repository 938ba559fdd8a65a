package org.evenhand.deadlines;

import static org.evenhand.record.Reach.ALLOCATED;
import static org.evenhand.record.Reach.COURT;
import static org.evenhand.record.Reach.ENVELOPES;
import static org.evenhand.record.Reach.NONE;

import org.evenhand.record.About;
import org.evenhand.record.MayAsk;
import org.evenhand.record.Query;

/** What falls due, for those whose work it is. */
public sealed interface DeadlineQuery<R> extends Query<R> {

    /** Clinicians see those of their cases and sides, a liaison officer the court's, who governs information every one's envelope. */
    @MayAsk(
            clinician = ALLOCATED,
            trainee = ALLOCATED,
            supervisor = ALLOCATED,
            courtLiaison = COURT,
            auditor = ENVELOPES,
            privacyOfficer = ENVELOPES,
            serviceManager = NONE)
    record WhatFallsDue() implements DeadlineQuery<DeadlinesAhead> {
        @Override
        public About about() {
            return About.EVERY_CASE;
        }
    }
}
