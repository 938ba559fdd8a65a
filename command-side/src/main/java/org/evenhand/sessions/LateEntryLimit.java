package org.evenhand.sessions;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long after a contact its note is still in time. Later, it says why. Each service sets its own. */
@Component
final class LateEntryLimit {

    private final Duration after;

    /** @param after e.g. {@code 24h} or {@code 2d} */
    LateEntryLimit(@Value("${evenhand.notes.late-after:24h}") Duration after) {
        this.after = after;
    }

    boolean isPassedBy(Duration delay) {
        return delay.compareTo(after) > 0;
    }
}
