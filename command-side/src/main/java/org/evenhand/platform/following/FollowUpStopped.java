package org.evenhand.platform.following;

/** A follow-up met an event that it cannot follow. It stops there: what is skipped would never be made good. */
public final class FollowUpStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Names the event and never what it holds; the cause's message is left out because a driver's may repeat values. */
    FollowUpStopped(String followUp, String event, long leafIndex, RuntimeException cause) {
        super("The follow-up '" + followUp + "' stopped at leaf " + leafIndex + ": it cannot follow '" + event + "' ("
                + cause.getClass().getSimpleName() + " " + place(cause) + ").");
    }

    private static String place(RuntimeException cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        return trace.length == 0 ? "" : "at " + trace[0];
    }
}
