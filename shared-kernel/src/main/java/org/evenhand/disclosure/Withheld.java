package org.evenhand.disclosure;

/** A class of which something was asked and is not in the pack, and why. Without a number: how much there is, is a fact too. */
public record Withheld(DataClass dataClass, Because because) {

    public enum Because {
        NOT_GRANTED,
        ABOUT_SOMEBODY_ELSE,
        REDACTED,
        /** A trainee's note without its countersignature, an unsigned draft. */
        NOT_FINAL,
        STRUCK_OUT,
        ERASED,
        /** Somebody says that it is privileged; it was neither waived nor excepted. */
        PRIVILEGED,
        NOTHING_ON_RECORD
    }
}
