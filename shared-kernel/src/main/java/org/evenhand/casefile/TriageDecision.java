package org.evenhand.casefile;

public enum TriageDecision {
    ACCEPT,
    DECLINE,
    MORE_INFORMATION
}
