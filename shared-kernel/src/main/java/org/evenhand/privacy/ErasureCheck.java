package org.evenhand.privacy;

/** What a verifier looks at, one after the other, for every subject whose keys were to be destroyed. */
public enum ErasureCheck {
    /** The list outside the vault names the subject, so that no restore brings it back. */
    LISTED_AS_DESTROYED,
    KEYS_GONE,
    /** No event of the whole record yields a value about the subject. */
    RECORD_UNREADABLE,
    /** No page still shows anything of the subject. Looked at where there is a read side in the same database. */
    VIEWS_EMPTY
}
