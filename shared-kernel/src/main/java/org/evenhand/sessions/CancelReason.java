package org.evenhand.sessions;

/** Neutral codes: none of them says which parent withdrew (edge case 10). */
public enum CancelReason {
    ILLNESS,
    CLINICIAN_UNAVAILABLE,
    NOT_GOING_AHEAD,
    COURT_HEARING,
    TRAVEL,
    SAFETY,
    OTHER
}
