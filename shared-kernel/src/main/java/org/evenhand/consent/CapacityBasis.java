package org.evenhand.consent;

/** On what ground somebody's consent counts. */
public enum CapacityBasis {
    ADULT,
    GILLICK,
    PARENTAL_RESPONSIBILITY
}
