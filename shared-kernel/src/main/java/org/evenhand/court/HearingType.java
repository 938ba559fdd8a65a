package org.evenhand.court;

public enum HearingType {
    FHDRA,
    DRA,
    FACT_FINDING,
    DIRECTIONS,
    FINAL,
    REVIEW,
    ENFORCEMENT,
    GATEKEEPING,
    OTHER
}
