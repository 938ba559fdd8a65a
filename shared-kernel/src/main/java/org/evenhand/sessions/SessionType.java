package org.evenhand.sessions;

public enum SessionType {
    INDIVIDUAL,
    JOINT,
    CHILD,
    FAMILY,
    GROUP
}
