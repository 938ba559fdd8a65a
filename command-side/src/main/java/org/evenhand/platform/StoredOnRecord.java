package org.evenhand.platform;

import java.util.HexFormat;
import java.util.List;
import org.evenhand.record.StreamId;
import org.evenhand.record.Subject;
import org.evenhand.store.Entry;
import org.evenhand.store.Records;

final class StoredOnRecord implements OnRecord {

    private final Records records;

    StoredOnRecord(Records records) {
        this.records = records;
    }

    @Override
    public long size() {
        return records.size();
    }

    @Override
    public List<Entered> keptBy(Subject keeper, long fromLeaf) {
        return records.keptBy(keeper, fromLeaf).stream()
                .map(StoredOnRecord::entered)
                .toList();
    }

    @Override
    public List<Entered> of(StreamId stream) {
        return records.ofStream(stream, 0).stream().map(StoredOnRecord::entered).toList();
    }

    private static Entered entered(Entry entry) {
        return new Entered(
                entry.leafIndex(),
                entry.row().eventId(),
                entry.row().stream(),
                entry.version(),
                entry.row().recordedAt(),
                HexFormat.of().formatHex(entry.row().leafHash()),
                entry.event());
    }
}
