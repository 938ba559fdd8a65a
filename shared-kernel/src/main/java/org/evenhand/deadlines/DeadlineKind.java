package org.evenhand.deadlines;

/** What falls due. The name is stored; it never changes. */
public enum DeadlineKind {
    /** The last day on which a screening's outcome still allows joint work is over. */
    RESCREEN_DUE,
    CONSENT_EXPIRED,
    /** From now on the child consents for themselves (Family Law Reform Act 1969 s. 8). */
    SIXTEENTH_BIRTHDAY,
    EIGHTEENTH_BIRTHDAY,
    /** A direction of a court has not been complied with in time. */
    DIRECTION_MISSED
}
