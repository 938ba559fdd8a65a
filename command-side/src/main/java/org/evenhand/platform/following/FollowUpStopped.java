package org.evenhand.platform.following;

import org.evenhand.record.Fault;

/** A follow-up met an event that it cannot follow. It stops there: what is skipped would never be made good. */
public final class FollowUpStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Names the event and never what it holds; of its cause only what a fault tells. */
    FollowUpStopped(String followUp, String event, long leafIndex, RuntimeException cause) {
        super("The follow-up '" + followUp + "' stopped at leaf " + leafIndex + ": it cannot follow '" + event + "' ("
                + Fault.of(cause) + ").");
    }
}
