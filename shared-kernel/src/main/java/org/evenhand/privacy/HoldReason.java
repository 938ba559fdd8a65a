package org.evenhand.privacy;

public enum HoldReason {
    PROCEEDINGS,
    COURT_ORDER,
    COMPLAINT,
    CLAIM,
    INQUIRY,
    /** Erasure was refused because the data is needed for legal claims. */
    ERASURE_REFUSED
}
