package org.evenhand.store;

import java.time.Instant;

/** Where and when an event was entered. Travels in the metadata of every event message that is read. */
public record Entered(long leafIndex, Instant recordedAt, byte[] leafHash) {

    /** The metadata key under which it travels. */
    public static final String KEY = "entered";

    static Entered of(StoredEvent row) {
        return new Entered(row.leafIndex(), row.recordedAt(), row.leafHash());
    }
}
