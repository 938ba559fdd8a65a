package org.evenhand.court;

public enum HearingMode {
    IN_PERSON,
    TELEPHONE,
    VIDEO,
    PAPERS
}
