package org.evenhand.safeguarding;

/** What a screening came to (DOMAIN.md §1a). Only the first two allow joint work. */
public enum ScreeningOutcome {
    CLEAR,
    CLEAR_WITH_MONITORING,
    JOINT_UNSUITABLE,
    REFER,
    URGENT;

    public boolean allowsJointWork() {
        return this == CLEAR || this == CLEAR_WITH_MONITORING;
    }
}
