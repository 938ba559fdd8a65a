package org.evenhand.court;

public enum OrderType {
    INTERIM,
    GENERAL,
    FINAL
}
