package org.evenhand.safeguarding;

/** How soon somebody must have answered a concern; how long that is, each service sets. */
public enum Immediacy {
    /** Somebody is in danger now. The police are called first and recorded afterwards. */
    IMMEDIATE,
    SAME_DAY,
    WITHIN_DAYS
}
