package org.evenhand.audit;

/** Of the two logs, the one that was asked about. */
public enum WhichLog {
    /** What was decided. */
    RECORD,
    /** Who looked. */
    ACCESS
}
