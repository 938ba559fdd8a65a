package org.evenhand.court;

import org.evenhand.record.StreamId;
import org.jspecify.annotations.Nullable;

/** What a person should look at after an import. @param about the stream that it concerns */
public record ImportWarning(
        Kind kind, String path, @Nullable StreamId about) {

    public enum Kind {
        /** The number fails its check digit and is linked as {@code OTHER}. */
        NUMBER_FAILS_CHECK,
        /** The file says two different numbers; the wrapping's was taken. */
        TWO_NUMBERS,
        COURT_NOT_STATED,
        /** A detail was open in the file and is kept confidential, because it or its person was protected before. */
        KEPT_CONFIDENTIAL,
        /** The file does not say whether somebody who is protected elsewhere in it wants this kept: it is. */
        CONFIDENTIALITY_NOT_STATED,
        /** Somebody's very identity is confidential from other parties. */
        IDENTITY_CONFIDENTIAL,
        /** The court did not know whether somebody lives in a refuge. Their details are confidential until it is known. */
        REFUGE_NOT_KNOWN,
        /** No date of birth, so somebody who is already registered cannot be recognised. */
        MAY_BE_REGISTERED_ALREADY,
        /** Somebody already registered was recognised by name and date of birth. */
        RECOGNISED,
        /** Somebody with this surname and date of birth was already registered under another first name. */
        ALIKE,
        /** The order does not say when the court seal was applied: recorded as approved. */
        SEAL_TIME_NOT_STATED,
        /** The order forbids contact by its kind; its words must be read and recorded. */
        BAR_NEEDS_READING
    }
}
