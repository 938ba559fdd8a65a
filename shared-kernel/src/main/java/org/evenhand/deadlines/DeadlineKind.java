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
    CONCERN_UNANSWERED,
    /** Somebody who must be told of an incident has not been told in the time that the law or the service sets. */
    INCIDENT_NOT_NOTIFIED,
    /** The day has come to ask how things are after the work has ended. */
    FOLLOW_UP_DUE,
    /** A trainee's signed note has waited for its countersignature longer than it may. */
    COUNTERSIGNATURE_OVERDUE,
    /** The month in which a request to put a note right is to be decided is over (UK GDPR Article 12(3)). */
    RECTIFICATION_OVERDUE,
    /** The month in which a request to be erased is to be decided is over (UK GDPR Article 12(3)). */
    ERASURE_OVERDUE,
    /** A retention rule no longer keeps a subject's data; another may. */
    RETENTION_DUE,
    /** Access under break-glass has come to its end. */
    BREAK_GLASS_EXPIRES,
    /** Nobody else has reviewed an access under break-glass in the time that the service sets. */
    BREAK_GLASS_UNREVIEWED,
    /** The last day on which to answer a request for disclosure is over. */
    DISCLOSURE_DUE;

    /** Whether the very instant says when somebody was born: then it is written nowhere in clear where it waits. */
    public boolean tellsADateOfBirth() {
        return this == DECIDES_FOR_THEMSELVES || this == COMES_OF_AGE;
    }
}
