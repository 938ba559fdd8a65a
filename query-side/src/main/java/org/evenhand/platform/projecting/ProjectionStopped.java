package org.evenhand.platform.projecting;

/** A view met an event that it cannot show. It stops there: a view with a hole is worse than one that waits. */
public final class ProjectionStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Names the event and never what it holds; the cause's message is left out because a driver's may repeat values. */
    ProjectionStopped(String projection, String event, long leafIndex, RuntimeException cause) {
        super("The view '" + projection + "' stopped at leaf " + leafIndex + ": it cannot show '" + event + "' ("
                + cause.getClass().getSimpleName() + " " + place(cause) + ").");
    }

    private static String place(RuntimeException cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        return trace.length == 0 ? "" : "at " + trace[0];
    }
}
