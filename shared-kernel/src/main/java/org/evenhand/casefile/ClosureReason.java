package org.evenhand.casefile;

/** Why a case file is closed. Neutral about who did what: both sides' staff see it. */
public enum ClosureReason {
    COMPLETED,
    ENDED_EARLY,
    NOT_SUITABLE,
    NOT_ENGAGED,
    MOVED_AWAY,
    /** To another service, after a completed transfer. */
    TRANSFERRED,
    OTHER
}
