package org.evenhand.incidents;

/** How bad it was, or could have been. */
public enum IncidentSeverity {
    NEAR_MISS,
    LOW,
    MODERATE,
    SEVERE
}
