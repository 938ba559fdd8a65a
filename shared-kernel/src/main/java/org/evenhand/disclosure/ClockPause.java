package org.evenhand.disclosure;

/** Why the time to answer does not run (UK GDPR Art. 12, as amended by DUAA 2025). */
public enum ClockPause {
    /** The requester was asked to prove who they are. */
    IDENTITY,
    /** The requester was asked what they mean. */
    CLARIFICATION
}
