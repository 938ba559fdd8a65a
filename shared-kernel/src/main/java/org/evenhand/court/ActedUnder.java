package org.evenhand.court;

/** What was done while an order was only a draft. */
public enum ActedUnder {
    SESSION_BOOKED,
    SESSION_RESCHEDULED,
    SESSION_STARTED,
    DIRECTION_RECORDED,
    PROVISION_RECORDED
}
