package org.evenhand.consent;

/** Consent to one is never consent to another (C3). */
public enum ConsentPurpose {
    TREATMENT,
    JOINT_WORK,
    COURT_REPORT,
    RECORDING,
    RESEARCH,
    CONTACT
}
