package org.evenhand.court;

public enum OrderKind {
    CHILD_ARRANGEMENTS,
    PROHIBITED_STEPS,
    SPECIFIC_ISSUE,
    NON_MOLESTATION,
    OCCUPATION,
    PARENTAL_RESPONSIBILITY,
    DIRECTIONS,
    DISCLOSURE,
    TRANSPARENCY,
    UNDERTAKING,
    OTHER;

    /**
     * Whether its kind alone forbids the parents to be brought together, whatever provision is read in it later (DOMAIN.md §1a
     * counts it among what rules joint work out).
     */
    public boolean barsJointWork() {
        return this == NON_MOLESTATION;
    }
}
