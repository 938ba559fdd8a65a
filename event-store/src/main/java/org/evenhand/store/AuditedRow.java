package org.evenhand.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row as an audit sees it: it may hold anything, so nothing of it is believed or has to be readable.
 *
 * @param stored its leaf hash as it stands in the row
 * @param follows the leaf hash that follows from its other columns, {@code null} if none can
 * @param previousLeaf where its stream's previous event stands, {@code null} if there is none
 */
public record AuditedRow(
        long leaf,
        String eventId,
        long version,
        Instant recordedAt,
        byte[] stored,
        byte @Nullable [] follows,
        @Nullable Long previousLeaf) {}
