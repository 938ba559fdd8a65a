package org.evenhand.audit;

import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.evenhand.record.Envelope;
import org.evenhand.record.Event;
import org.evenhand.record.StreamId;
import org.evenhand.store.Entry;

/**
 * One event with its place in the record. The event is folded here and shown nowhere: what leaves this package are its
 * envelope, its codes and its times.
 *
 * @param bytes length of the stored payload
 */
record Fact(
        long leafIndex,
        Instant recordedAt,
        StreamId stream,
        long version,
        UUID eventId,
        String type,
        int revision,
        String leafHash,
        int bytes,
        Envelope envelope,
        Event event) {

    static Fact of(Entry entry) {
        var row = entry.row();
        return new Fact(
                row.leafIndex(),
                row.recordedAt(),
                row.stream(),
                row.version(),
                row.eventId(),
                row.type(),
                row.revision(),
                HexFormat.of().formatHex(row.leafHash()),
                row.payload().length,
                entry.envelope(),
                entry.event());
    }
}
