package org.evenhand.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.jspecify.annotations.Nullable;

/**
 * The log from one leaf on, in leaf order. There are no gaps to wait for: a leaf index exists only once its event is committed.
 * Used by one thread; only the callback comes from another.
 */
final class LedgerStream implements TrackingEventStream {

    private static final int BATCH = 500;

    private final Rows rows;
    private final Messages messages;
    private final Head head;
    private final Deque<StoredEvent> fetched = new ArrayDeque<>();
    private long next;
    private @Nullable TrackedEventMessage<?> peeked;
    private @Nullable Runnable callback;

    LedgerStream(Rows rows, Messages messages, Head head, long next) {
        this.rows = rows;
        this.messages = messages;
        this.head = head;
        this.next = next;
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        if (peeked == null) {
            StoredEvent row = first();
            peeked = row == null ? null : messages.tracked(row);
        }
        return Optional.ofNullable(peeked);
    }

    private @Nullable StoredEvent first() {
        if (fetched.isEmpty() && next < head.size()) {
            fetched.addAll(rows.from(next, (int) Math.min(BATCH, head.size() - next)));
            next += fetched.size();
        }
        return fetched.peekFirst();
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        return first() != null || timeout > 0 && head.await(next, timeout, unit) && first() != null;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.MINUTES)) {
            // The log may be quiet for as long as it likes.
        }
        TrackedEventMessage<?> message = peek().orElseThrow();
        fetched.removeFirst();
        peeked = null;
        return message;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable onAvailable) {
        close();
        callback = onAvailable;
        head.listen(onAvailable);
        return true;
    }

    @Override
    public void close() {
        if (callback != null) {
            head.forget(callback);
        }
        callback = null;
    }
}
