package org.evenhand.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * The one writer of a log in this process, on a connection of its own: a thread records what has come in since it last looked,
 * all in one transaction. While one group is being written the next one gathers, so groups grow with the load.
 */
final class GroupWriter implements AutoCloseable {

    private static final int MOST = 256;
    private static final int MOST_BYTES = 4 << 20;

    private final Queue<Pending> queue = new ConcurrentLinkedQueue<>();
    /** Held by whoever records. */
    private final ReentrantLock turn = new ReentrantLock();

    private final Recorder recorder;
    private final Duration patience;
    private final Thread thread;
    private volatile boolean closed;

    GroupWriter(DataSource connections, Log log, String app, Duration patience, Consumer<Recorder.Recorded> recorded) {
        this.patience = patience;
        this.recorder = new Recorder(connections, app, patience, new DatabaseClock(), recorded);
        this.thread = Thread.ofPlatform()
                .daemon()
                .name("writer-" + log.name().toLowerCase(Locale.ROOT))
                .start(this::run);
    }

    /**
     * Returns once the append is committed.
     *
     * @throws org.axonframework.modelling.command.ConcurrencyException if a stream has moved since it was read
     * @throws CommandAlreadyRecorded if the command id is recorded
     * @throws OutcomeUnknown if the database was lost and did not come back
     * @throws StoreUnavailable if it did not happen
     */
    Appended append(Append append) {
        try {
            return submit(append).get(patience.toMillis() * 3, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            // Thrown again in the caller's thread: one exception must not be shared between callers' stacks.
            throw (RuntimeException) e.getCause();
        } catch (TimeoutException e) {
            throw new OutcomeUnknown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OutcomeUnknown();
        }
    }

    CompletableFuture<Appended> submit(Append append) {
        var pending = new Pending(append);
        if (!recordedHere(pending)) {
            queue.add(pending);
            LockSupport.unpark(thread);
            if (closed && queue.remove(pending)) {
                pending.answer().completeExceptionally(new StoreUnavailable("this process is stopping"));
            }
        }
        return pending.answer();
    }

    /** When nobody records and nobody waits, the caller records by itself: two changes of thread less for a lone caller. */
    private boolean recordedHere(Pending pending) {
        if (!queue.isEmpty() || closed || !turn.tryLock()) {
            return false;
        }
        try {
            recorder.record(List.of(pending));
            return true;
        } finally {
            turn.unlock();
        }
    }

    private void run() {
        while (!closed || !queue.isEmpty()) {
            if (queue.isEmpty()) {
                LockSupport.park(this);
                continue;
            }
            // Taken from the queue only in turn: while something is queued no caller records by itself, so nobody is
            // overtaken.
            turn.lock();
            try {
                recorder.record(next());
            } finally {
                turn.unlock();
            }
        }
    }

    private List<Pending> next() {
        List<Pending> group = new ArrayList<>();
        long bytes = 0;
        for (Pending each = queue.poll();
                each != null;
                each = group.size() < MOST && bytes < MOST_BYTES ? queue.poll() : null) {
            group.add(each);
            for (NewEvent event : each.append().events()) {
                bytes += event.encoded().payload().length;
            }
        }
        return group;
    }

    /** Records what is queued, then lets go of the connection. */
    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
        try {
            thread.join(patience.plusSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        turn.lock();
        try {
            recorder.close();
        } finally {
            turn.unlock();
        }
    }
}
