package org.evenhand.audit;

import java.time.Instant;
import java.util.List;
import org.evenhand.record.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * A record as it stood.
 *
 * @param asOf the instant up to which it was replayed, on that clock
 * @param events those that stand by then and pass the filter, oldest first
 * @param at the event that the state is shown after; {@code null} where none stands yet
 * @param before the event one step back
 * @param after the event one step on, whatever the filter
 * @param letters what everybody of the case is called here, also those who had not joined it by then
 * @param types event types that can be filtered for
 * @param actors those who acted
 * @param compartments stored codes
 * @param leftOut how many of the events by then the filter leaves out
 * @param size events in the record when this was read
 */
public record Replayed(
        StreamId of,
        ByClock clock,
        Instant asOf,
        List<TimelineEvent> events,
        @Nullable TimelineEvent at,
        @Nullable TimelineEvent before,
        @Nullable TimelineEvent after,
        CaseThen state,
        List<CaseThen.Person> letters,
        List<String> types,
        List<String> actors,
        List<String> compartments,
        int leftOut,
        long size,
        List<Look> looks) {

    /** Who looked, from the access log. @param how the entry's kind, e.g. {@code PrintMade} */
    public record Look(Instant at, String reader, String question, boolean denied, String how) {}
}
