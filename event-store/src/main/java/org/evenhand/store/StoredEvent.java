package org.evenhand.store;

import java.time.Instant;
import java.util.UUID;
import org.evenhand.record.StreamId;

/**
 * An event's row as it is stored: the bytes that its leaf commits to.
 *
 * @param leafIndex its place in the one order, from 0 without gaps
 * @param recordedAt the database's clock
 * @param fieldDigests 32 bytes each, sorted, decoys among them
 */
public record StoredEvent(
        long leafIndex,
        Instant recordedAt,
        StreamId stream,
        long version,
        UUID eventId,
        String type,
        int revision,
        String keyRef,
        String app,
        byte[] leafHash,
        byte[] metadata,
        byte[] fieldDigests,
        byte[] payload) {}
