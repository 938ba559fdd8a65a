package org.evenhand.people;

import java.util.UUID;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.Named;
import org.evenhand.record.PersonId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.record.Subject;
import org.jspecify.annotations.Nullable;

/** Who shares a surname and a date of birth, as a keyed fingerprint: enough to ask "is this the same person?". */
public sealed interface LikenessEvent extends Event {

    @Named("likeness.noted")
    record LikenessNoted(
            UUID likeness, PersonId person, @Nullable Integer birthOrder) implements LikenessEvent {
        @Override
        public StreamId stream() {
            return new StreamId(StreamType.LIKENESS, likeness);
        }

        @Override
        public Subject keeper() {
            return person.subject();
        }

        @Override
        public Compartment compartment() {
            return Compartment.of(person);
        }
    }
}
