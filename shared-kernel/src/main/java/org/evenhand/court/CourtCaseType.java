package org.evenhand.court;

/** The application that the case began with, or the kind of case. */
public enum CourtCaseType {
    C100,
    FL401,
    C79,
    PUBLIC_LAW,
    OTHER
}
