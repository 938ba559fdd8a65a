package org.evenhand.disclosure;

/** By what right data would leave; one column each of the table in DOMAIN.md §1b. */
public enum DisclosureBasis {
    CONSENT,
    /** Cafcass monitors an activity direction (Children Act 1989 s.11G). */
    S11G_MONITORING,
    COURT_ORDER,
    WITNESS_SUMMONS,
    SAFEGUARDING,
    SUBJECT_ACCESS;

    /** Whether it is words of the court that say how far it reaches. */
    public boolean isTheCourts() {
        return this == COURT_ORDER || this == WITNESS_SUMMONS;
    }
}
