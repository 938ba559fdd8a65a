package org.evenhand.store.codec;

import java.util.List;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.Named;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.record.Subject;
import org.jspecify.annotations.Nullable;

/** A stream that Evenhand does not have, to try the codec on. */
sealed interface InventedEvent extends Event {

    PersonId person();

    @Override
    default StreamId stream() {
        return new StreamId(StreamType.PERSON, person());
    }

    @Override
    default Subject keeper() {
        return new Subject(Subject.Kind.CASE_FILE, person().value());
    }

    @Override
    default Compartment compartment() {
        return Compartment.JOINT;
    }

    /** Revision 1 had {@code said}, one text. */
    @Named(value = "invented.said", revision = 2)
    record Said(
            PersonId person,
            Talk talk,
            int minutes,
            @Nullable Personal aside) implements InventedEvent {}

    record Talk(String kind, List<Personal> sentences) {}

    @Named("invented.moved")
    record Moved(PersonId person, Personal to) implements InventedEvent {}
}
