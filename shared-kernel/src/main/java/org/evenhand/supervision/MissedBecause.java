package org.evenhand.supervision;

/** Why supervision did not take place. */
public enum MissedBecause {
    ILLNESS,
    LEAVE,
    SUPERVISOR_UNAVAILABLE,
    SUPERVISEE_UNAVAILABLE,
    OTHER
}
