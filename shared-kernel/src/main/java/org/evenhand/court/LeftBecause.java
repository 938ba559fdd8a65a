package org.evenhand.court;

/** Why a value of an imported file was not taken. The words for people are the page's. */
public enum LeftBecause {
    /** Nothing is in it. */
    EMPTY,
    /** The court system's copy, for display or search, of what stands elsewhere in the file. */
    REPEATED,
    /** The state before the last event. */
    EARLIER_STATE,
    /** How the court's own work goes on: tasks, flags, access, payments, service, drafting screens. */
    COURT_WORK,
    /** What the parties ask for or say in the application. A person reads it in the court's bundle. */
    APPLICATION,
    /** Allegations, harm, other proceedings about them. Never taken by a program: a person screens. */
    ALLEGATION,
    /** Lawyers and their organisations. */
    REPRESENTATION,
    /** A document that only the court's systems can open. */
    DOCUMENT,
    /** Free words. They may say where somebody confidential lives, so they are not copied. */
    FREE_TEXT,
    /** Known of a person and not kept here: gender, place of birth, relationships. */
    NOT_KEPT,
    /** A child or person who is not in this case. */
    NOT_IN_THE_CASE,
    /** A proposal: not listed or not decided by the court. */
    NOT_CONFIRMED,
    /** What is needed to record it is missing beside it. */
    INCOMPLETE,
    /** Not a date, time or word of the kind that belongs there. */
    UNREADABLE,
    ALREADY_RECORDED,
    /** The record says otherwise. A person decides. */
    DIFFERS_FROM_RECORD,
    /** A rule said no; its code stands beside. */
    REFUSED,
    /** A field that is not in the published definitions that this import knows. */
    UNKNOWN_FIELD
}
