package org.evenhand.safeguarding;

/** Who looks into an allegation. This service never does. */
public enum Investigator {
    POLICE,
    LOCAL_AUTHORITY,
    CAFCASS,
    LADO,
    COURT
}
