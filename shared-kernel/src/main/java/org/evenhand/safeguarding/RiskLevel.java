package org.evenhand.safeguarding;

public enum RiskLevel {
    LOW,
    MEDIUM,
    HIGH
}
