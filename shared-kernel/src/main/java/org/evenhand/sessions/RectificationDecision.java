package org.evenhand.sessions;

/**
 * What became of a request. What a professional believes to be correct is not changed because somebody disagrees; then the
 * person may add a statement.
 */
public enum RectificationDecision {
    ACCEPTED,
    REFUSED
}
