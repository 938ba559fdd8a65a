package org.evenhand.store;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.ledger.FieldDigests;
import org.evenhand.ledger.Sha256;
import org.evenhand.record.Envelope;
import org.evenhand.record.Event;
import org.evenhand.record.Intent;
import org.evenhand.record.Moment;
import org.jspecify.annotations.Nullable;

/** The one place where an event gets its envelope, whoever or whatever caused it. */
final class NewEvents {

    private static final String LONGEST_NAME = "x".repeat(100);

    private final EventCodec events;
    private final EnvelopeCodec envelopes;
    private final Subjects subjects = new Subjects();

    NewEvents(EventCodec events, EnvelopeCodec envelopes) {
        this.events = events;
        this.envelopes = envelopes;
    }

    NewEvent of(Event event, Intent intent, UUID eventId, long version) {
        Envelope envelope = envelope(event, intent);
        EncodedEvent encoded = events.encode(event, eventId);
        byte[] metadata = envelopes.encode(envelope);
        NewEvent ready = new NewEvent(
                eventId,
                event.stream(),
                version,
                encoded,
                envelope,
                metadata,
                Sha256.of(encoded.payload()),
                Sha256.of(metadata),
                FieldDigests.digest(encoded.fieldDigests()));
        // What has no leaf is refused here, alone, and not in the writer's thread among others.
        ready.leaf(LONGEST_NAME, LONGEST_NAME, Long.MAX_VALUE, ready.metadataSha256(), Instant.EPOCH)
                .bytes();
        return ready;
    }

    private Envelope envelope(Event event, Intent intent) {
        Optional<Moment> occurred = event.occurred();
        @Nullable Instant at = occurred.isPresent() ? occurred.get().at() : null;
        ZoneId zone = occurred.isPresent() ? occurred.get().zone() : intent.zone();
        return new Envelope(
                intent.actor(),
                intent.onBehalfOf(),
                intent.basis(),
                intent.purpose(),
                intent.commandId(),
                intent.correlationId(),
                intent.causationId(),
                event.compartment(),
                subjects.of(event),
                at,
                zone);
    }
}
