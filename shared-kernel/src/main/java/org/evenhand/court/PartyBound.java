package org.evenhand.court;

/** Who must do what a direction says. */
public enum PartyBound {
    THIS_SERVICE,
    APPLICANT,
    RESPONDENT,
    CAFCASS,
    LOCAL_AUTHORITY,
    OTHER
}
