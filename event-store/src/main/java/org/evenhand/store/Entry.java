package org.evenhand.store;

import org.evenhand.record.Envelope;
import org.evenhand.record.Event;

/** An event as it was entered: what is stored, and what it says. */
public record Entry(StoredEvent row, Envelope envelope, Event event) {

    public long leafIndex() {
        return row.leafIndex();
    }

    public long version() {
        return row.version();
    }
}
