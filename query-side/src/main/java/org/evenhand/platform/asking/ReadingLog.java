package org.evenhand.platform.asking;

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
}
