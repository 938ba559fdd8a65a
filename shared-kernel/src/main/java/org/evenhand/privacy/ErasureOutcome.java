package org.evenhand.privacy;

public enum ErasureOutcome {
    GRANTED,
    /** Some of the subjects and not others: the other parent's data stays readable. */
    PARTIAL,
    REFUSED
}
