package org.evenhand.supervision;

public enum SupervisionForm {
    INDIVIDUAL,
    GROUP
}
