package org.evenhand.people;

/** By what numbers others know somebody. */
public enum IdentifierScheme {
    /** Ten digits, the last of which checks the others. */
    NHS_NUMBER,
    NATIONAL_INSURANCE,
    /** Of a pupil, given by the school. */
    UNIQUE_PUPIL_NUMBER,
    /** Of a local authority's social care. */
    SOCIAL_CARE,
    OTHER
}
