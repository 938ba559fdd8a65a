package org.evenhand.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.evenhand.record.StreamId;
import org.jspecify.annotations.Nullable;

/** Rows read page by page, so that a long stream is never in memory whole. */
final class Pages extends Spliterators.AbstractSpliterator<StoredEvent> {

    private static final int PAGE = 500;

    /** The rows from that position, at most so many. */
    private interface Page {
        List<StoredEvent> from(long position, int most);
    }

    private final Page page;
    private final boolean byVersion;
    private final Deque<StoredEvent> fetched = new ArrayDeque<>();
    private long position;
    private boolean ended;
    private @Nullable Long lastVersion;

    private Pages(Page page, boolean byVersion, long position) {
        super(Long.MAX_VALUE, ORDERED | NONNULL | IMMUTABLE);
        this.page = page;
        this.byVersion = byVersion;
        this.position = position;
    }

    static Pages ofStream(Rows rows, StreamId stream, long fromVersion) {
        return new Pages((from, most) -> rows.ofStream(stream, from, most), true, fromVersion);
    }

    static Pages ofLog(Rows rows, long fromLeaf) {
        return new Pages(rows::from, false, fromLeaf);
    }

    @Override
    public boolean tryAdvance(Consumer<? super StoredEvent> action) {
        if (fetched.isEmpty() && !ended) {
            List<StoredEvent> rows = page.from(position, PAGE);
            ended = rows.size() < PAGE;
            fetched.addAll(rows);
        }
        StoredEvent row = fetched.pollFirst();
        if (row == null) {
            return false;
        }
        position = (byVersion ? row.version() : row.leafIndex()) + 1;
        lastVersion = row.version();
        action.accept(row);
        return true;
    }

    @Nullable
    Long lastVersion() {
        return lastVersion;
    }
}
