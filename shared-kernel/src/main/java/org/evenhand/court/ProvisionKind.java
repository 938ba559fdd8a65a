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
    OTHER
}
