package org.evenhand.casefile;

public enum AllocationRole {
    LEAD,
    CO_THERAPIST,
    SUPERVISOR,
    TRAINEE
}
