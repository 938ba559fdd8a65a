package org.evenhand.disclosure;

/** What must hold besides the basis before a class of data may leave. */
enum Condition {
    /** Each person named consents that the court is told. */
    CONSENT,
    /** Both parents do: what was said together is not one parent's to give away. */
    BOTH_WAIVE,
    /** The order's own words are quoted. */
    QUOTED,
    LAWYER,
    /** A professional's opinion says that serious harm is likely: the exception under which one may tell. */
    HARM,
    /** A professional's opinion says that it is not. */
    NO_HARM,
    /** About the requester and nobody else. */
    OWN,
    COURT,
    AUTHORITY
}
