package org.evenhand.sessions;

/** Why something is said to be kept from a court. */
public enum PrivilegeBasis {
    /** Said in an attempt to bring the parents together (Re D (Minors) (Conciliation: Disclosure of Information) [1993]). */
    CONCILIATION,
    LEGAL_ADVICE
}
