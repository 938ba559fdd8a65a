package org.evenhand.casefile;

/** On what a record goes to another service without a parent's consent (UK GDPR Art 6 and 9, DPA 2018 Sch 1). */
public enum TransferBasis {
    COURT_ORDER,
    SAFEGUARDING,
    STATUTORY_DUTY,
    VITAL_INTERESTS
}
