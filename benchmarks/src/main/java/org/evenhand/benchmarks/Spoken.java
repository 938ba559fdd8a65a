package org.evenhand.benchmarks;

import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.StreamId;
import org.evenhand.record.Subject;

/** The event that is measured. */
record Spoken(StreamId stream, String text) implements Event {

    @Override
    public Subject keeper() {
        return Subject.SITE;
    }

    @Override
    public Compartment compartment() {
        return Compartment.JOINT;
    }
}
