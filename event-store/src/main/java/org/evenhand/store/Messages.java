package org.evenhand.store;

import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.evenhand.record.Envelope;
import org.evenhand.record.Event;

/** Stored rows as Axon reads them: the payload decoded, the envelope and the place in the metadata. */
final class Messages {

    private final EventCodec events;
    private final EnvelopeCodec envelopes;

    Messages(EventCodec events, EnvelopeCodec envelopes) {
        this.events = events;
        this.envelopes = envelopes;
    }

    DomainEventMessage<Event> of(StoredEvent row) {
        return new GenericDomainEventMessage<>(
                row.stream().type().code(),
                row.stream().toString(),
                row.version(),
                decoded(row),
                Map.of(Envelope.KEY, envelopes.decode(row.metadata()), Entered.KEY, Entered.of(row)),
                row.eventId().toString(),
                row.recordedAt());
    }

    TrackedEventMessage<Event> tracked(StoredEvent row) {
        return new GenericTrackedDomainEventMessage<>(new GlobalSequenceTrackingToken(row.leafIndex()), of(row));
    }

    private Event decoded(StoredEvent row) {
        try {
            return events.decode(row.type(), row.revision(), row.payload(), row.eventId());
        } catch (RuntimeException e) {
            throw new UnreadableEvent(row, e);
        }
    }
}
