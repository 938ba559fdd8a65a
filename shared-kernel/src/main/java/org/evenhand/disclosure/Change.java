package org.evenhand.disclosure;

/** What happened after a release to something that was in it. */
public enum Change {
    ATTENDANCE_CORRECTED,
    NOTE_STRUCK_OUT,
    NOTE_REATTRIBUTED,
    NOTE_COUNTERSIGNED,
    NOTE_ADDED_TO,
    OUTCOME_CHANGED,
    CASE_REOPENED,
    ORDER_SUPERSEDED
}
