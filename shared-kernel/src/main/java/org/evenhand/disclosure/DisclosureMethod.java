package org.evenhand.disclosure;

public enum DisclosureMethod {
    COURT_PORTAL,
    SECURE_EMAIL,
    TRACKED_POST,
    BY_HAND
}
