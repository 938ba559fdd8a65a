package org.evenhand.court;

public enum ProvisionKind {
    CONTACT,
    RESIDENCE,
    PROHIBITED_STEPS,
    NO_CONTACT,
    NON_MOLESTATION,
    DISCLOSURE,
    REPORT,
    ACTIVITY,
    S91_14,
    TRANSPARENCY,
    OTHER;

    /** Whether it forbids the parents to be brought together. */
    public boolean barsJointWork() {
        return this == NO_CONTACT || this == NON_MOLESTATION;
    }
}
