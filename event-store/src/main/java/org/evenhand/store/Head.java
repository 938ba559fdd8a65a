package org.evenhand.store;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How far this process knows the log to reach, and who wants to hear when it grows. Every event below it can be read. */
final class Head {

    private static final Logger LOG = LoggerFactory.getLogger(Head.class);

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition growth = lock.newCondition();
    private volatile long size;

    long size() {
        return size;
    }

    /** Announcements may come twice and out of order: the largest stands. */
    void reached(long newSize) {
        if (newSize <= size) {
            return;
        }
        lock.lock();
        try {
            if (newSize <= size) {
                return;
            }
            size = newSize;
            growth.signalAll();
        } finally {
            lock.unlock();
        }
        listeners.forEach(Head::tell);
    }

    private static void tell(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException e) {
            // Whoever records must go on; the slow poll of whoever did not hear makes up for it.
            LOG.warn("A reader could not be woken: {}", e.getClass().getName());
        }
    }

    /** @param listener called in the thread that records, which may be a caller's: it must only wake somebody */
    void listen(Runnable listener) {
        listeners.add(listener);
    }

    void forget(Runnable listener) {
        listeners.remove(listener);
    }

    /** @return whether the log reaches beyond that leaf now */
    boolean await(long leafIndex, long timeout, TimeUnit unit) throws InterruptedException {
        long left = unit.toNanos(timeout);
        lock.lock();
        try {
            while (size <= leafIndex && left > 0) {
                left = growth.awaitNanos(left);
            }
            return size > leafIndex;
        } finally {
            lock.unlock();
        }
    }
}
