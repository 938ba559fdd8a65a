package org.evenhand.people;

public enum NameKind {
    BIRTH,
    MARRIAGE,
    DEED_POLL,
    KNOWN_AS,
    /** A misspelling put right. */
    ERROR
}
