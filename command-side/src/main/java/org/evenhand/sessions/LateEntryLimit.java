package org.evenhand.sessions;

import java.time.Duration;

/** How long after a contact its note is still in time. Later, it says why. */
public record LateEntryLimit(Duration after) {

    public static final LateEntryLimit ONE_DAY = new LateEntryLimit(Duration.ofHours(24));

    boolean isPassedBy(Duration delay) {
        return delay.compareTo(after) > 0;
    }
}
