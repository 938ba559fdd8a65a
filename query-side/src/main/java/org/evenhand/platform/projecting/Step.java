package org.evenhand.platform.projecting;

import java.util.List;
import org.evenhand.record.Event;
import org.evenhand.record.Named;

/** Takes one projection one batch further: its rows and its progress are one transaction. */
final class Step<E extends Event> {

    static final int BATCH = 500;

    private final Projection<E> projection;
    private final RecordInOrder record;
    private final Views views;
    private final Progress progress;

    Step(Projection<E> projection, RecordInOrder record, Views views, Progress progress) {
        this.projection = projection;
        this.record = record;
        this.views = views;
        this.progress = progress;
    }

    String name() {
        return projection.name();
    }

    /**
     * @return whether there may be more
     * @throws ProjectionStopped if an event could not be shown
     */
    boolean forward() {
        boolean more = views.inTransaction(() -> {
            long next = progress.lock(name()) + 1;
            List<Recorded> batch = record.from(next, BATCH);
            batch.forEach(this::show);
            if (!batch.isEmpty()) {
                progress.set(name(), batch.getLast().leafIndex());
            }
            return batch.size() == BATCH;
        });
        progress.moved();
        return more;
    }

    private void show(Recorded recorded) {
        if (!projection.reads().isInstance(recorded.event())) {
            return;
        }
        try {
            projection.evolve(projection.reads().cast(recorded.event()), recorded);
        } catch (RuntimeException e) {
            Named named = recorded.event().getClass().getAnnotation(Named.class);
            throw new ProjectionStopped(
                    name(), named == null ? "an unnamed event" : named.value(), recorded.leafIndex(), e);
        }
    }

    /** Drops what is shown and begins again at leaf 0. Meanwhile its readers see nothing of it. */
    void rebuild() {
        Runnable fromTheBeginning = () -> {
            progress.lock(name());
            views.sql("truncate " + String.join(", ", projection.tables())).run();
            progress.set(name(), -1);
        };
        views.inTransaction(fromTheBeginning);
    }
}
