package org.evenhand.sessions;

/** Why an entry is marked as not to be relied on. It stays readable to those entitled. */
public enum StrikeOutReason {
    WRONG_PERSON,
    WRONG_SESSION,
    DUPLICATE,
    UNLAWFUL,
    FACTUAL_ERROR
}
