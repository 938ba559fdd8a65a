package org.evenhand.platform;

import java.util.List;
import org.evenhand.record.Event;
import org.evenhand.record.StreamId;

/**
 * What a decision may ask of streams other than its own. Each stream read becomes a guard: if it has moved by the time the
 * decision is appended, the command is decided again. So a bar that arrives between a booking and its start is never missed.
 *
 * <p>Usable only while a command is being decided, as a parameter of its handler.
 */
public interface OtherStreams {

    /** The stream's events of that kind, oldest first; empty if the stream does not exist (which is guarded too). */
    <E extends Event> List<E> eventsOf(StreamId stream, Class<E> kind);

    /** Appends to another stream, in the same append as the decision's own events: all of them or none. */
    void alsoAppend(Event event);
}
