package org.evenhand.court.imports;

import java.util.List;
import org.evenhand.record.Event;
import org.evenhand.record.StreamId;

/** What an import left on record, wherever that is kept. */
interface WhatIsRecorded {

    List<Event> events();

    default <E extends Event> List<E> all(Class<E> kind) {
        return events().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    default <E extends Event> List<E> of(StreamId stream, Class<E> kind) {
        return all(kind).stream().filter(event -> event.stream().equals(stream)).toList();
    }
}
