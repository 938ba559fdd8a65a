package org.evenhand.safeguarding;

/** What a court decided about an alleged fact. */
public enum FindingKind {
    PROVED,
    NOT_PROVED,
    CONVICTED,
    ACQUITTED
}
