package org.evenhand.people;

public enum RefugeBasis {
    TOLD_BY_PERSON,
    TOLD_BY_REFUGE,
    COURT_FORM,
    POLICE_OR_LOCAL_AUTHORITY
}
