package org.evenhand.store;

import java.time.Instant;
import java.util.UUID;
import org.evenhand.ledger.Leaf;
import org.evenhand.record.Envelope;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * An event ready to be entered: encoded and hashed in its caller's thread, so that the one writer thread has little left to do.
 *
 * @param version its place in its stream, or {@link #NEXT}
 */
record NewEvent(
        UUID eventId,
        StreamId stream,
        long version,
        EncodedEvent encoded,
        Envelope envelope,
        byte[] metadata,
        byte[] payloadSha256,
        byte[] metadataSha256,
        byte[] fieldsDigest) {

    /** Whatever comes next in the stream: the caller expects no version. */
    static final long NEXT = -2;

    /** How the payload's personal values are protected; part of the leaf, so it changes only with a new name. */
    private static final String ALGORITHM = "json/fields-aead-1";

    Leaf leaf(String origin, String app, long place, byte @Nullable [] previous, Instant recordedAt) {
        StaffId onBehalfOf = envelope.onBehalfOf();
        return new Leaf(
                origin,
                eventId,
                stream.type().code(),
                stream.id().toString(),
                place,
                previous,
                encoded.type(),
                encoded.revision(),
                recordedAt,
                envelope.occurredAt(),
                new Leaf.Actor(
                        envelope.actor().id().value().toString(),
                        envelope.actor().role().name(),
                        onBehalfOf == null ? null : onBehalfOf.value().toString()),
                envelope.commandId(),
                envelope.causationId(),
                envelope.correlationId(),
                new Leaf.Payload(ALGORITHM, encoded.keyRef(), payloadSha256, encoded.payload().length),
                metadataSha256,
                fieldsDigest,
                app);
    }
}
