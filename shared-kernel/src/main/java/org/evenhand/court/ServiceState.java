package org.evenhand.court;

/** How it stands with serving a document on somebody. */
public enum ServiceState {
    ATTEMPTED,
    COMPLETED,
    /** Work to do: another way must be found. */
    NO_SAFE_ROUTE,
    /** There was no safe route this way, and another was found. */
    ANOTHER_WAY
}
