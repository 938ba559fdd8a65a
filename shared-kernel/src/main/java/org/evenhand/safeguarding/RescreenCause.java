package org.evenhand.safeguarding;

/** What makes a screening due again before its day (S3). */
public enum RescreenCause {
    /** Something about this parent's safety was raised on this parent's own side. */
    CONCERN,
    /** An order came in. */
    ORDER,
    /** So many joint sessions have been held since. */
    SESSIONS,
    /** The service asks for it and does not say here why; also where the reason is another's to know. */
    SERVICE
}
