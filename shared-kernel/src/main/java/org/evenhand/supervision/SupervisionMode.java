package org.evenhand.supervision;

public enum SupervisionMode {
    IN_PERSON,
    ONLINE,
    TELEPHONE
}
