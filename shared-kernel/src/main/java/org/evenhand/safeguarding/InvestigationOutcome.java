package org.evenhand.safeguarding;

/** What an investigation came to. None of these is a finding: only a court makes one. */
public enum InvestigationOutcome {
    SUBSTANTIATED,
    UNSUBSTANTIATED,
    /** One of the facts on which Article 17(1)(g) UK GDPR rests (DOMAIN.md edge case 22). */
    NO_FURTHER_ACTION,
    CHARGED
}
