package org.evenhand.court;

/** What an application asks for. */
public enum Relief {
    LIVE_WITH,
    SPEND_TIME_WITH,
    PROHIBITED_STEPS,
    SPECIFIC_ISSUE,
    PARENTAL_RESPONSIBILITY,
    ENFORCEMENT,
    VARIATION,
    DISCHARGE,
    DIRECTIONS,
    NON_MOLESTATION,
    OCCUPATION,
    /** Of somebody whom a s.91(14) order bars from applying without it. */
    LEAVE_TO_APPLY,
    OTHER
}
