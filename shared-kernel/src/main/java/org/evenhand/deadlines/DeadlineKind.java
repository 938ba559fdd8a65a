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
    /** A trainee's signed note has waited for its countersignature longer than it may. */
    COUNTERSIGNATURE_OVERDUE,
    /** The month in which a request to put a note right is to be decided is over (UK GDPR Article 12(3)). */
    RECTIFICATION_OVERDUE
}
