package org.evenhand.store;

import java.util.List;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
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

    /** What is published after the append, while its unit of work still counts as preparing, would be lost in silence. */
    @Override
    protected void commit(List<? extends EventMessage<?>> events) {
        LedgerEventStorageEngine.refuseMoreThanAppended(events.size());
        super.commit(events);
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
