package org.evenhand.identity;

/** What became of an attempt to sign in, and that somebody left. */
public enum SignInOutcome {
    SIGNED_IN,
    SIGNED_OUT,
    WRONG_PASSWORD,
    LOCKED,
    TOO_MANY
}
