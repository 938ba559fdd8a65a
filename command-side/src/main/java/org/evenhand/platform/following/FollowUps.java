package org.evenhand.platform.following;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.evenhand.store.RecordStore;
import org.evenhand.store.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;

/** Every follow-up on a thread of its own, woken when something is entered. One that stops leaves the others running. */
public final class FollowUps implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(FollowUps.class);
    /** A wake-up may be lost with a connection; then this is the longest that a follow-up stays behind. */
    private static final long SLOW_POLL_MILLIS = 1_000;

    private static final long POLL_MILLIS = 20;
    private static final long STOPPING_MILLIS = 5_000;

    private final List<Step> steps;
    private final RecordStore store;
    private final Places places;
    private final Map<String, String> stopped = new ConcurrentHashMap<>();
    private final List<Thread> threads = new ArrayList<>();
    private final Object wake = new Object();
    private long wakes;
    private volatile boolean running;

    public FollowUps(
            List<FollowUp> followUps, RecordStore store, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.store = store;
        this.places = new Places(jdbc, transactions);
        this.steps = followUps.stream()
                .map(each -> new Step(each, store.records(), places))
                .toList();
    }

    @Override
    public void start() {
        running = true;
        steps.forEach(Step::begin);
        store.onGrowth(this::woken);
        for (Step step : steps) {
            threads.add(Thread.ofPlatform()
                    .daemon()
                    .name("follow-up-" + step.name())
                    .start(() -> follow(step)));
        }
    }

    private void follow(Step step) {
        while (running) {
            long seen = wakes();
            try {
                if (!step.forward()) {
                    sleepUnlessWokenSince(seen);
                }
            } catch (DataAccessException | TransactionException | StoreUnavailable away) {
                if (running) {
                    // Nothing is lost: neither the effect nor the place was committed, and it is tried again.
                    LOG.warn(
                            "The follow-up '{}' waits for the database ({})",
                            step.name(),
                            away.getClass().getSimpleName());
                }
                sleepUnlessWokenSince(wakes());
            } catch (RuntimeException e) {
                if (running) {
                    stop(step, e);
                }
                return;
            }
        }
    }

    private void stop(Step step, RuntimeException failure) {
        String sentence = failure instanceof FollowUpStopped
                ? String.valueOf(failure.getMessage())
                : "The follow-up '" + step.name() + "' stopped: the record cannot be read ("
                        + failure.getClass().getSimpleName() + ").";
        stopped.put(step.name(), sentence);
        LOG.error(sentence);
    }

    /** A sentence for each follow-up that has stopped; empty when all is well. */
    public Map<String, String> stopped() {
        return new TreeMap<>(stopped);
    }

    /** The last leaf that exists now; -1 for an empty record. */
    public long head() {
        return store.records().size() - 1;
    }

    /**
     * Waits until that follow-up has followed that leaf; another process may be doing the work, so the table is asked.
     *
     * @return false if it did not get there in time
     */
    public boolean reaches(String followUp, long leafIndex, Duration most) {
        long end = System.nanoTime() + most.toNanos();
        while (places.of(followUp) < leafIndex) {
            if (System.nanoTime() >= end) {
                return false;
            }
            try {
                Thread.sleep(POLL_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }

    private void woken() {
        synchronized (wake) {
            wakes++;
            wake.notifyAll();
        }
    }

    private long wakes() {
        synchronized (wake) {
            return wakes;
        }
    }

    private void sleepUnlessWokenSince(long seen) {
        synchronized (wake) {
            try {
                if (wakes == seen && running) {
                    wake.wait(SLOW_POLL_MILLIS);
                }
            } catch (InterruptedException e) {
                running = false;
            }
        }
    }

    /** What is in the middle of a batch ends it first, so that the pool is not closed under it. */
    @Override
    public void stop() {
        running = false;
        woken();
        for (Thread thread : threads) {
            try {
                thread.join(STOPPING_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
