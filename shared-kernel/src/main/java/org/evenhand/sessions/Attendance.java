package org.evenhand.sessions;

/** What one person did about one session. Never a flag of the session as a whole. */
public enum Attendance {
    ATTENDED,
    LATE,
    LEFT_EARLY,
    DID_NOT_ATTEND,
    CANCELLED_WITH_NOTICE,
    CANCELLED_LATE,
    TURNED_AWAY_BY_SERVICE,
    EXCUSED_COURT,
    EXCUSED_ILLNESS;

    public boolean wasPresent() {
        return this == ATTENDED || this == LATE || this == LEFT_EARLY;
    }
}
