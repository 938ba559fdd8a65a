package org.evenhand.disclosure;

/** How far one request has come, as its page shows it. */
public enum DisclosureState {
    REQUESTED,
    REVIEWED,
    SCOPED,
    PACKED,
    CHECKED,
    RELEASED,
    RECEIVED,
    REFUSED,
    RECALLED
}
