package org.evenhand.court.imports;

import java.util.List;
import org.evenhand.record.Event;
import org.evenhand.record.StreamId;

/** What is on record, to recognise in it what a file speaks of. Guards nothing: whatever follows is decided by commands. */
public interface RecordedSoFar {

    <E extends Event> List<E> eventsOf(StreamId stream, Class<E> kind);
}
