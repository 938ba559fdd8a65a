package org.evenhand.platform;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** UUID version 7 (RFC 9562 §5.7): 48 bits of milliseconds, 74 random ones. Neighbours in time are neighbours in an index. */
final class TimeOrderedIds implements Ids {

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    TimeOrderedIds(Clock clock) {
        this.clock = clock;
    }

    @Override
    public UUID next() {
        return of(clock.millis(), random.nextLong(), random.nextLong());
    }

    static UUID of(long millis, long randomHigh, long randomLow) {
        return new UUID(
                millis << 16 | 0x7000L | randomHigh & 0x0FFFL, 0x8000000000000000L | randomLow & 0x3FFFFFFFFFFFFFFFL);
    }
}
