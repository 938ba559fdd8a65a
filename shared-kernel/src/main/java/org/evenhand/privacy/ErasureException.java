package org.evenhand.privacy;

/** Why data is kept although erasure was asked for (UK GDPR Art. 17(3)). */
public enum ErasureException {
    /** A legal obligation, or a task in the public interest. */
    ART_17_3_B,
    PUBLIC_HEALTH,
    RESEARCH,
    /** The establishment, exercise or defence of legal claims. */
    ART_17_3_E,
    NO_GROUND,
    IDENTITY_NOT_CONFIRMED
}
