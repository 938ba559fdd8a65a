package org.evenhand.audit;

import java.util.Locale;
import java.util.UUID;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;

/** Of the two logs, the one that is meant. */
public enum WhichLog {
    /** What was decided. */
    RECORD(1),
    /** Who looked. */
    ACCESS(2);

    private final StreamId stream;

    WhichLog(int number) {
        this.stream = new StreamId(StreamType.LEDGER, new UUID(0, number));
    }

    /** Where it stands in the record what was decided about this log itself: one stream for each. */
    public StreamId stream() {
        return stream;
    }

    /** {@code record} or {@code access}: the last part of the log's own name. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
