package org.evenhand.record;

/** What somebody is in the service. A right needs more: a relationship, a compartment and a purpose. */
public enum Role {
    CLINICIAN,
    /** A clinician whose notes need a supervisor's countersignature. */
    TRAINEE,
    SUPERVISOR,
    COURT_LIAISON,
    AUDITOR,
    /** Information governance. */
    PRIVACY_OFFICER,
    SERVICE_MANAGER,
    /** Deadlines, imports, the demo caseload: what follows from the record without a person. */
    SYSTEM
}
