package org.evenhand.people;

/** As a document or the person says. Nobody is asked for it, and nothing is decided by it. */
public enum SexRecorded {
    FEMALE,
    MALE,
    /** Neither of them, or another word in the document. */
    OTHER
}
