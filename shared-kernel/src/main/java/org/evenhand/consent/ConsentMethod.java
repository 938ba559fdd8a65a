package org.evenhand.consent;

public enum ConsentMethod {
    IN_PERSON,
    WRITTEN,
    TELEPHONE,
    VIDEO
}
