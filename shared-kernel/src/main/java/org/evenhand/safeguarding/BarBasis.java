package org.evenhand.safeguarding;

/** What a bar on joint work rests on. */
public enum BarBasis {
    ORDER,
    BAIL,
    RISK,
    CLINICIAN
}
