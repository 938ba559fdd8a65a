package org.evenhand.casefile;

/** What a person is in a case file. Parent A and B are the first and second parent named; there may be one, or three. */
public enum CaseRole {
    PARENT,
    CHILD,
    /** A new partner, a grandparent, a guardian. */
    OTHER
}
