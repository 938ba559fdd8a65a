package org.evenhand.sessions;

public enum AddendumKind {
    ADDITION,
    CLARIFICATION,
    CORRECTION_OF_FACT
}
