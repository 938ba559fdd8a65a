package org.evenhand.consent;

/** Consent to one is never consent to another (C3). */
public enum ConsentPurpose {
    TREATMENT,
    JOINT_WORK,
    COURT_REPORT,
    /** To one named recipient, who is not the court: consent to show it to one is none to show it to another. */
    RECORD_SHARING,
    RECORDING,
    RESEARCH,
    CONTACT
}
