package org.evenhand.disclosure;

/** What the lawyer said, as a code; the advice itself is privileged and stays where it is. */
public enum LegalAdvice {
    DISCLOSE,
    DISCLOSE_WITHIN_LIMITS,
    DO_NOT_DISCLOSE
}
