package org.evenhand.platform.projecting;

import org.evenhand.record.Fault;

/** A view met an event that it cannot show. It stops there: a view with a hole is worse than one that waits. */
public final class ProjectionStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Names the event and never what it holds; of its cause only what a fault tells. */
    ProjectionStopped(String projection, String event, long leafIndex, RuntimeException cause) {
        super("The view '" + projection + "' stopped at leaf " + leafIndex + ": it cannot show '" + event + "' ("
                + Fault.of(cause) + ").");
    }
}
