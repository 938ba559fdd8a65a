package org.evenhand.platform.pages;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/** UUID version 7 (RFC 9562 §5.7): what a form creates sorts by when the form was drawn. */
final class CommandIds implements Supplier<UUID> {

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CommandIds(Clock clock) {
        this.clock = clock;
    }

    @Override
    public UUID get() {
        return new UUID(
                clock.millis() << 16 | 0x7000L | random.nextLong() & 0x0FFFL,
                0x8000000000000000L | random.nextLong() & 0x3FFFFFFFFFFFFFFFL);
    }
}
