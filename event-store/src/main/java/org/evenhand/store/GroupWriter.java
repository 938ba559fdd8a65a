package org.evenhand.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The one writer of a log in this process: a connection of its own, and a thread that records what has come in since it last
 * looked, all in one transaction. While one group is being written the next one gathers, so groups grow with the load. A caller
 * who is alone records in its own thread, which spares it two changes of thread, a fifth of its append.
 */
final class GroupWriter implements AutoCloseable {

    private static final int MOST = 256;
    private static final int MOST_BYTES = 4 << 20;
    private static final long LINGER_NANOS = 50_000;

    private final LinkedBlockingQueue<Pending> queue = new LinkedBlockingQueue<>();
    private final Recorder recorder;
    private final Duration patience;
    private final Thread thread;
    /** Held by whoever records: the writer's thread, or a caller who is alone. */
    private final ReentrantLock recording = new ReentrantLock();
    /** Given to the writer's thread, which does not record them yet: nobody who comes later may overtake them. */
    private final AtomicInteger waiting = new AtomicInteger();

    private volatile boolean closed;
    private volatile @Nullable String readOnly;
    private volatile int lastGroup;

    GroupWriter(DataSource connections, Log log, String app, Duration patience, Consumer<Recorder.Recorded> recorded) {
        this.patience = patience;
        this.recorder = new Recorder(connections, app, patience, new DatabaseClock(), recorded);
        this.thread = Thread.ofPlatform()
                .daemon()
                .name("writer-" + log.name().toLowerCase(Locale.ROOT))
                .start(this::run);
    }

    /**
     * Returns once the append is committed. Waits at most three times the patience for others to record it; a caller who
     * records it itself, at most the patience and one last try, whose statements the connection's own timeouts end (30 s without
     * an answer, 10 s for a lock). A caller who is interrupted while it records is answered all the same, and stays
     * interrupted.
     *
     * @throws org.axonframework.modelling.command.ConcurrencyException if a stream has moved since it was read
     * @throws CommandAlreadyRecorded if the command id is recorded
     * @throws OutcomeUnknown if the database was lost and did not come back
     * @throws StoreUnavailable if it did not happen
     */
    Appended append(Append append) {
        try {
            var answer = recordedHere(append);
            return (answer == null ? submit(append) : answer).get(patience.toMillis() * 3, TimeUnit.MILLISECONDS);
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

    /** @return {@code null} if others are writing: then it is better to join their group */
    private @Nullable CompletableFuture<Appended> recordedHere(Append append) {
        // An interrupted virtual thread would close the connection under everybody.
        if (lastGroup > 1 || waiting.get() > 0 || Thread.currentThread().isVirtual() || !recording.tryLock()) {
            return null;
        }
        try {
            if (closed || readOnly != null) {
                return null;
            }
            var pending = new Pending(append);
            recorder.record(List.of(pending));
            return pending.answer();
        } finally {
            recording.unlock();
        }
    }

    /** From now on every append is answered with this sentence. What is under way is still recorded. */
    void refuseAll(String sentence) {
        readOnly = sentence;
    }

    CompletableFuture<Appended> submit(Append append) {
        String refused = readOnly;
        if (refused != null) {
            return CompletableFuture.failedFuture(new StoreUnavailable(refused));
        }
        var pending = new Pending(append);
        waiting.incrementAndGet();
        queue.add(pending);
        if (closed && queue.remove(pending)) {
            waiting.decrementAndGet();
            pending.answer().completeExceptionally(new StoreUnavailable("this process is stopping"));
        }
        return pending.answer();
    }

    private void run() {
        while (!closed || !queue.isEmpty()) {
            try {
                Pending first = closed ? queue.poll() : queue.take();
                if (first != null) {
                    recordWith(first);
                }
            } catch (InterruptedException e) {
                // Closing: what is queued is still recorded.
            }
        }
        letGo();
    }

    /** After a caller who is still recording in its own thread; none begins any more. */
    private void letGo() {
        recording.lock();
        try {
            recorder.close();
        } finally {
            recording.unlock();
        }
    }

    private void recordWith(Pending first) {
        recording.lock();
        try {
            List<Pending> group = groupOf(first);
            lastGroup = group.size();
            // Before they are answered, so that one of them who is alone then sees it; the lock is still held.
            waiting.addAndGet(-group.size());
            recorder.record(group);
        } finally {
            recording.unlock();
        }
    }

    private List<Pending> groupOf(Pending first) {
        List<Pending> group = new ArrayList<>();
        try {
            long until = System.nanoTime() + LINGER_NANOS;
            long bytes = 0;
            for (Pending each = first; each != null; ) {
                group.add(each);
                bytes += bytesOf(each);
                each = group.size() < MOST && bytes < MOST_BYTES ? another(group.size(), until) : null;
            }
        } catch (InterruptedException e) {
            // Closing: these and what is queued are still recorded.
        }
        return group;
    }

    /**
     * Who was answered together comes back at about the same time. Leaving with the first of them would make a group of one and
     * then one of all the others; a tenth of a statement's time is worth waiting for those.
     */
    private @Nullable Pending another(int gathered, long until) throws InterruptedException {
        Pending each = queue.poll();
        return each != null || gathered >= lastGroup || closed
                ? each
                : queue.poll(until - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    private static long bytesOf(Pending pending) {
        long bytes = 0;
        for (NewEvent event : pending.append().events()) {
            bytes += event.encoded().payload().length;
        }
        return bytes;
    }

    /**
     * Records what is queued, then lets go of the connection. Whoever still records after the patience and five seconds is not
     * waited for, and the connection is let go of after them.
     */
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        // Also for whoever closes because it was interrupted.
        boolean interrupted = Thread.interrupted();
        try {
            thread.join(patience.plusSeconds(5));
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
