package org.evenhand.audit;

/** What an auditor looks for first. */
public enum Mark {
    LATE_ENTRY,
    STRUCK_OUT,
    STRIKE_OUT_ASKED,
    REATTRIBUTION,
    RETURNED,
    OVERDUE,
    PRIVILEGE,
    CORRECTION,
    REFUSED
}
