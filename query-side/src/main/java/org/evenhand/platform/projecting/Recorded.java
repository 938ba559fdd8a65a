package org.evenhand.platform.projecting;

import java.time.Instant;
import org.evenhand.record.Envelope;
import org.evenhand.record.Event;
import org.evenhand.record.Moment;

/**
 * One event as it was entered.
 *
 * @param leafIndex its place in the one order, from 0 without gaps
 * @param version of its stream, from 0
 * @param recordedAt the database's clock
 */
public record Recorded(long leafIndex, long version, Instant recordedAt, Envelope envelope, Event event) {

    /** When it happened, as claimed; where nothing is claimed, when it was recorded. */
    public Instant occurredAt() {
        return event.occurred().map(Moment::at).orElse(recordedAt);
    }
}
