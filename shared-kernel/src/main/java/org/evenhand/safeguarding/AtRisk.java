package org.evenhand.safeguarding;

/** Whom a concern is about: different bodies act for children and for adults. */
public enum AtRisk {
    CHILD,
    ADULT
}
