package org.evenhand.audit;

import java.time.Instant;
import org.evenhand.record.About;
import org.evenhand.record.MayAsk;
import org.evenhand.record.Query;
import org.evenhand.record.Reach;
import org.evenhand.record.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * What was known, or had happened, by then?
 *
 * @param of a case file, a person, a session or a court case
 * @param asOf {@code null} means now
 * @param step the position of an event: the state just after it, on that clock; it wins over {@code asOf}
 */
@MayAsk(
        clinician = Reach.NONE,
        trainee = Reach.NONE,
        supervisor = Reach.NONE,
        courtLiaison = Reach.NONE,
        auditor = Reach.ENVELOPES,
        privacyOfficer = Reach.ENVELOPES,
        serviceManager = Reach.NONE)
public record Replay(
        StreamId of,
        ByClock clock,
        @Nullable Instant asOf,
        @Nullable Long step,
        Filter filter) implements Query<Replayed> {

    /** Narrows the list of events and never the state. {@code null} lets everything pass. */
    public record Filter(
            @Nullable String type,
            @Nullable String actor,
            @Nullable String compartment) {

        public static final Filter NONE = new Filter(null, null, null);
    }

    @Override
    public About about() {
        return About.of(of);
    }
}
