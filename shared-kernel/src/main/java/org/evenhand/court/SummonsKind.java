package org.evenhand.court;

/** What a witness summons compels (FPR 2010 Part 24). */
public enum SummonsKind {
    ATTEND,
    PRODUCE_DOCUMENTS,
    ATTEND_AND_PRODUCE
}
