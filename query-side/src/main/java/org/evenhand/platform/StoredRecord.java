package org.evenhand.platform;

import java.util.List;
import org.evenhand.platform.projecting.RecordInOrder;
import org.evenhand.platform.projecting.Recorded;
import org.evenhand.store.Entry;
import org.evenhand.store.RecordStore;

/** The record from the event store, in leaf order. */
final class StoredRecord implements RecordInOrder {

    private final RecordStore store;

    StoredRecord(RecordStore store) {
        this.store = store;
    }

    @Override
    public List<Recorded> from(long leafIndex, int most) {
        return store.records().from(leafIndex, most).stream()
                .map(StoredRecord::recorded)
                .toList();
    }

    private static Recorded recorded(Entry entry) {
        return new Recorded(
                entry.leafIndex(), entry.version(), entry.row().recordedAt(), entry.envelope(), entry.event());
    }

    @Override
    public void onEntered(Runnable callback) {
        store.onGrowth(callback);
    }
}
