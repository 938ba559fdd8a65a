package org.evenhand.benchmarks;

import java.util.UUID;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.store.RecordStore;

/** A stream as an aggregate is loaded: every event decoded, with its envelope. */
final class LoadingAStream implements Contender {

    private final RecordStore store;
    private final String stream;
    private final int events;

    LoadingAStream(RecordStore store, UUID talk, int events) {
        this.store = store;
        this.stream = new StreamId(StreamType.NOTE, talk).toString();
        this.events = events;
    }

    @Override
    public String name() {
        return "Evenhand";
    }

    @Override
    public Caller caller(int number) {
        return () -> {
            int read = 0;
            for (var messages = store.eventStore().readEvents(stream); messages.hasNext(); messages.next()) {
                read++;
            }
            if (read != events) {
                throw new IllegalStateException(read + " events of " + events);
            }
        };
    }

    @Override
    public void close() {}
}
