package org.evenhand.people;

public enum ContactKind {
    ADDRESS,
    EMAIL,
    TELEPHONE,
    /** Where letters may safely go when not to the address: a solicitor, a relative, a post box. */
    SAFE_POSTAL_ROUTE
}
