package org.evenhand.disclosure;

/** What must hold besides the basis before a class of data may leave. */
public enum Condition {
    /** Each person named consents that the court is told; so it opens nothing to anybody else who asks. */
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
    /** Cafcass, which monitors, or the court for which it does. */
    CAFCASS,
    /** The police or a local authority: never the other parent. */
    AUTHORITY
}
