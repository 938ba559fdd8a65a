package org.evenhand.store;

import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.evenhand.record.StreamId;

/**
 * The streams that a decision read besides its own, each with the version it saw. The append is a conflict when one has moved.
 * A resource of the unit of work.
 */
public final class Guards {

    /** The version of a stream that does not exist. */
    public static final long NOT_EXISTING = -1;

    private static final String KEY = Guards.class.getName();

    private final Map<StreamId, Long> versions = new HashMap<>();

    /** The guards of this unit of work, made on first use. */
    public static Guards of(UnitOfWork<?> work) {
        return work.root().getOrComputeResource(KEY, key -> new Guards());
    }

    /** Read twice, the older version stands: the decision rests on both. */
    public void saw(StreamId stream, long version) {
        versions.merge(stream, version, Math::min);
    }

    public Map<StreamId, Long> versions() {
        return Map.copyOf(versions);
    }

    static Map<StreamId, Long> current() {
        return CurrentUnitOfWork.isStarted() ? of(CurrentUnitOfWork.get()).versions() : Map.of();
    }
}
