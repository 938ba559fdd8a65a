package org.evenhand.platform;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.evenhand.record.StreamId;
import org.evenhand.store.Guards;

/** Where a stream stands now. */
final class Versions {

    private final EventStore store;

    Versions(EventStore store) {
        this.store = store;
    }

    long of(StreamId stream) {
        return store.lastSequenceNumberFor(stream.toString()).orElse(Guards.NOT_EXISTING);
    }
}
