package org.evenhand.store;

import java.util.List;
import org.evenhand.record.Event;
import org.evenhand.record.Intent;

/**
 * Where every read is recorded before its answer leaves. Only the query side has one that can write. Entries have no expected
 * version: readers do not conflict with one another.
 */
public interface AccessLog extends AutoCloseable {

    /**
     * Returns once the entries are committed, in the order given.
     *
     * @throws StoreUnavailable if they could not be written: then nothing may be shown
     */
    Entered append(List<? extends Event> entries, Intent intent);

    default Entered append(Event entry, Intent intent) {
        return append(List.of(entry), intent);
    }

    /** Nothing is written any more, so nothing is shown any more; whoever tries is told this sentence. */
    void makeReadOnly(String sentence);

    Records entries();

    @Override
    void close();
}
