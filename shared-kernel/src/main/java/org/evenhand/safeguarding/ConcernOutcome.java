package org.evenhand.safeguarding;

/** What a concern came to. */
public enum ConcernOutcome {
    NO_FURTHER_ACTION,
    /** Watched within this service, e.g. by screening more often. */
    MONITORED_HERE,
    REFERRED,
    /** Another body was at work on the same matter already. */
    KNOWN_TO_OTHERS
}
