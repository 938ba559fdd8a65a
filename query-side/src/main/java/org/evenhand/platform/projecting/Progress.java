package org.evenhand.platform.projecting;

import java.time.Duration;
import java.util.Collection;

/** Up to which leaf each view is complete, also where nothing in between concerned it. */
public final class Progress {

    private static final long POLL_MILLIS = 25;

    private final Views views;
    private final Object moved = new Object();

    public Progress(Views views) {
        this.views = views;
    }

    /** The last leaf up to which every view is complete; -1 before the first. */
    public long complete() {
        return views.sql("select coalesce(min(complete_to), -1) from views.progress")
                .only(Long.class);
    }

    /**
     * Waits until every view has it.
     *
     * @param most how long at most; another process may be doing the work, so the table is asked and not only our own threads
     * @return false if it did not arrive in time
     */
    public boolean reaches(long leafIndex, Duration most) {
        long end = System.nanoTime() + most.toNanos();
        while (complete() < leafIndex) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0 || interrupted(Math.min(left, POLL_MILLIS))) {
                return false;
            }
        }
        return true;
    }

    private boolean interrupted(long millis) {
        synchronized (moved) {
            try {
                moved.wait(millis);
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return true;
            }
        }
    }

    void moved() {
        synchronized (moved) {
            moved.notifyAll();
        }
    }

    void begin(Collection<String> projections) {
        for (String name : projections) {
            views.sql("insert into views.progress (projection) values (:name) on conflict do nothing")
                    .with("name", name)
                    .run();
        }
    }

    /** Locks the row, so that of several processes one works on a batch and the others wait for it. */
    long lock(String projection) {
        return views.sql("select complete_to from views.progress where projection = :name for update")
                .with("name", projection)
                .only(Long.class);
    }

    void set(String projection, long completeTo) {
        views.sql("update views.progress set complete_to = :to, moved_at = now() where projection = :name")
                .with("to", completeTo)
                .with("name", projection)
                .run();
    }
}
