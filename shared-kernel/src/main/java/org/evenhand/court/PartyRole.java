package org.evenhand.court;

public enum PartyRole {
    APPLICANT,
    RESPONDENT,
    CHILD,
    OTHER
}
