package org.evenhand.platform.asking;

import java.util.List;
import java.util.Optional;
import org.evenhand.record.AccessEvent;
import org.evenhand.record.Actor;
import org.evenhand.record.Purpose;

/** Where readings are entered. */
public interface ReadingLog {

    /**
     * Returns once the entry is committed.
     *
     * @param basis the allocation relied on, where the right rests on one
     * @throws RuntimeException if it could not be written; then nothing may be shown
     */
    void enter(AccessEvent reading, Actor reader, Purpose purpose, Optional<String> basis);

    /** As {@link #enter}, in this order and at once. */
    default void enterAll(List<? extends AccessEvent> readings, Actor reader, Purpose purpose, Optional<String> basis) {
        readings.forEach(each -> enter(each, reader, purpose, basis));
    }
}
