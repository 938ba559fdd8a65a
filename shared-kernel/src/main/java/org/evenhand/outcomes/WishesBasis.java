package org.evenhand.outcomes;

/** By what right a child's wishes stand in a plan that both parents read. */
public enum WishesBasis {
    /** A consent that covers the child's treatment here is in force: the child's own, or one given for them. */
    CONSENT,
    /** An order of a linked court case binds. */
    COURT_ORDER
}
