package org.evenhand.incidents;

/** What went wrong. */
public enum IncidentKind {
    /** Somebody learned what was not for them: a personal data breach (UK GDPR Article 4(12)). */
    DISCLOSED_TO_THE_WRONG_PERSON,
    WRONG_RECORD,
    RECORD_UNAVAILABLE,
    HARM_OR_RISK_TO_A_PERSON,
    CONDUCT_OF_STAFF,
    OTHER
}
