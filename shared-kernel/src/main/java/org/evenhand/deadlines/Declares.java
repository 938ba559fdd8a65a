package org.evenhand.deadlines;

import java.util.List;
import org.evenhand.record.Event;

/**
 * What a capability declares about time: which deadlines an event of one stream sets and which it clears. A pure function, asked
 * by the side that waits and the side that lists, so the two cannot differ. Its switch has no default: a new event decides.
 *
 * @param <E> the sealed parent of the events that it reads
 */
public interface Declares<E extends Event> {

    Class<E> reads();

    /**
     * To be raised when the same events are to set other deadlines than before: then the whole record is read again. What has
     * fallen due before does not fall due twice.
     */
    default int revision() {
        return 1;
    }

    List<DeadlineChange> after(E event, Occasion occasion);

    /** Nothing for an event of another stream. */
    default List<DeadlineChange> of(Event event, Occasion occasion) {
        return reads().isInstance(event) ? after(reads().cast(event), occasion) : List.of();
    }
}
