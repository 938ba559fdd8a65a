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
    /** Nobody has answered a concern for somebody's safety in the time that its immediacy allows. */
    CONCERN_UNANSWERED
}
