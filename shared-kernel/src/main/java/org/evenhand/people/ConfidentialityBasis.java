package org.evenhand.people;

/** Why all contact details of a person need a decision about confidentiality. */
public enum ConfidentialityBasis {
    C8_FILED,
    COURT_ORDER,
    PERSON_ASKED,
    STAFF_JUDGEMENT
}
