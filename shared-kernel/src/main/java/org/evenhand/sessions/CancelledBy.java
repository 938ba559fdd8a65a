package org.evenhand.sessions;

public enum CancelledBy {
    SERVICE,
    PARENT,
    CHILD_OR_CARER,
    COURT
}
