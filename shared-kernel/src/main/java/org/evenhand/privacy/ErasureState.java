package org.evenhand.privacy;

/** How far a request to be erased has come. */
public enum ErasureState {
    REQUESTED,
    GRANTED,
    PARTIAL,
    REFUSED,
    /** From here on there is no way back. */
    BEGUN,
    EXECUTED,
    VERIFIED,
    /** Something is still readable. */
    FAILED
}
