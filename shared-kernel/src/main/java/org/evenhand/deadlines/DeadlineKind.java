package org.evenhand.deadlines;

/** What falls due. The name is stored; it never changes. */
public enum DeadlineKind {
    /** The last day on which a screening's outcome still allows joint work is over. */
    RESCREEN_DUE,
    CONSENT_EXPIRED,
    /** From this birthday on the child consents for themselves: the sixteenth in England and Wales. */
    DECIDES_FOR_THEMSELVES,
    /** The eighteenth birthday in England and Wales. */
    COMES_OF_AGE,
    /** A direction of a court has not been complied with in time. */
    DIRECTION_MISSED,
    /** A retention rule no longer keeps a subject's data; another may. */
    RETENTION_DUE
}
