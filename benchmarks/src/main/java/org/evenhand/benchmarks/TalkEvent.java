package org.evenhand.benchmarks;

import java.util.UUID;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.Named;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.record.Subject;

/** What is said in a {@link Talk}, under no person's key: what is measured is the store and the way to it. */
sealed interface TalkEvent extends Event {

    @Override
    default Subject keeper() {
        return Subject.SITE;
    }

    @Override
    default Compartment compartment() {
        return Compartment.JOINT;
    }

    @Named(Words.TYPE)
    record Said(UUID talk, String text) implements TalkEvent {
        @Override
        public StreamId stream() {
            return new StreamId(StreamType.NOTE, talk);
        }
    }
}
