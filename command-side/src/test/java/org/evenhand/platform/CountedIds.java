package org.evenhand.platform;

import java.util.UUID;

/** Ids that a test can foretell: {@code nth(1)}, {@code nth(2)} … */
public final class CountedIds implements Ids {

    private long count;

    @Override
    public UUID next() {
        return nth(++count);
    }

    public static UUID nth(long n) {
        return new UUID(0x1D5L << 16 | 0x7000L, 0x8000000000000000L | n);
    }
}
