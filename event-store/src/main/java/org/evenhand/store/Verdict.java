package org.evenhand.store;

/** What the writer decides about one append, on what it knows. */
enum Verdict {
    ACCEPTED,
    /** A stream has moved since the caller read it. */
    CONFLICT,
    /** A command with this id is recorded. */
    DUPLICATE,
    /** The caller has seen more of a stream than the writer has: another process appended. Look again before judging. */
    BEHIND
}
