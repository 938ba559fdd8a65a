package org.evenhand.casefile;

/** What came of the work, for the service's own count. */
public enum ClosureOutcome {
    GOALS_MET,
    GOALS_PARTLY_MET,
    GOALS_NOT_MET,
    REFERRED_ON,
    NO_SESSIONS_HELD
}
