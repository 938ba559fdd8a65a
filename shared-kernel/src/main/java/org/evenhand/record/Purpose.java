package org.evenhand.record;

/** Why the record was read or written (Caldicott principle 1: justify the purpose). */
public enum Purpose {
    DIRECT_CARE,
    SAFEGUARDING,
    COURT_PROCEEDINGS,
    AUDIT,
    INFORMATION_GOVERNANCE,
    SERVICE_MANAGEMENT,
    /** Follow-ups of the record itself. */
    OPERATION
}
