package org.evenhand.store;

import java.util.UUID;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.record.Subject;

/** The smallest event: the store does not care what an event says. */
record Scribbled(StreamId stream, String words) implements Event {

    static StreamId page() {
        return new StreamId(StreamType.NOTE, UUID.randomUUID());
    }

    @Override
    public Subject keeper() {
        return Subject.SITE;
    }

    @Override
    public Compartment compartment() {
        return Compartment.STAFF;
    }
}
