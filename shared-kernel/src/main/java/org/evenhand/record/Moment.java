package org.evenhand.record;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** An instant and the zone in which people meant it, so that both "when exactly" and "what did the clock say" survive. */
public record Moment(Instant at, ZoneId zone) {

    public ZonedDateTime local() {
        return at.atZone(zone);
    }
}
