package org.evenhand.platform.projecting;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Every projection on a thread of its own, woken when something is entered. One that stops leaves the others running. */
public final class Followers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Followers.class);
    /** A wake-up may be lost with a connection; then this is the longest that a view stays behind. */
    private static final long SLOW_POLL_MILLIS = 1_000;

    private final List<Step<?>> steps;
    private final RecordInOrder record;
    private final Progress progress;
    private final Map<String, String> stopped = new ConcurrentHashMap<>();
    private final Object wake = new Object();
    private long wakes;
    private volatile boolean running;

    public Followers(List<Projection<?>> projections, RecordInOrder record, Views views, Progress progress) {
        this.steps = projections.stream()
                .<Step<?>>map(each -> new Step<>(each, record, views, progress))
                .toList();
        this.record = record;
        this.progress = progress;
    }

    @Override
    public void start() {
        running = true;
        progress.begin(steps.stream().map(Step::name).toList());
        record.onEntered(this::woken);
        steps.forEach(
                step -> Thread.ofPlatform().daemon().name("view-" + step.name()).start(() -> follow(step)));
    }

    private void follow(Step<?> step) {
        while (running) {
            long seen = wakes();
            try {
                if (!step.forward()) {
                    sleepUnlessWokenSince(seen);
                }
            } catch (ProjectionStopped e) {
                stop(step, String.valueOf(e.getMessage()));
                return;
            } catch (org.springframework.dao.TransientDataAccessException
                    | org.springframework.dao.NonTransientDataAccessResourceException
                    | org.springframework.transaction.TransactionException e) {
                // The database is away or busy: nothing is lost, it is tried again.
                LOG.warn(
                        "The view '{}' waits for the database ({})",
                        step.name(),
                        e.getClass().getSimpleName());
                sleepUnlessWokenSince(seen);
            } catch (RuntimeException e) {
                if (!running) {
                    return;
                }
                stop(
                        step,
                        "The view '" + step.name() + "' stopped: the record cannot be read ("
                                + e.getClass().getSimpleName() + ").");
                return;
            }
        }
    }

    private void stop(Step<?> step, String sentence) {
        stopped.put(step.name(), sentence);
        LOG.error(sentence);
    }

    /** A sentence for each view that has stopped; empty when all is well. */
    public Map<String, String> stopped() {
        return new TreeMap<>(stopped);
    }

    /** Drops every view and shows the record again from its beginning. Known limit: pages are incomplete meanwhile. */
    public void rebuild() {
        steps.forEach(Step::rebuild);
        woken();
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

    @Override
    public void stop() {
        running = false;
        woken();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
