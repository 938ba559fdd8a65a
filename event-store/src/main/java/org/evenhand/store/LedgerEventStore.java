package org.evenhand.store;

import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** Axon's event store on the record: appends through the engine, and streams that wake their readers. */
final class LedgerEventStore extends AbstractEventStore {

    private final Rows rows;
    private final Messages messages;
    private final Head head;

    private LedgerEventStore(Builder builder, Rows rows, Messages messages, Head head) {
        super(builder);
        this.rows = rows;
        this.messages = messages;
        this.head = head;
    }

    static LedgerEventStore of(EventStorageEngine engine, Rows rows, Messages messages, Head head) {
        return new LedgerEventStore(new Builder().storageEngine(engine), rows, messages, head);
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new LedgerStream(rows, messages, head, LedgerEventStorageEngine.after(token));
    }

    private static final class Builder extends AbstractEventStore.Builder {
        @Override
        public Builder storageEngine(EventStorageEngine engine) {
            super.storageEngine(engine);
            return this;
        }
    }
}
