package org.evenhand.safeguarding;

/** Who must act on a safeguarding referral (England and Wales). */
public enum ReferredTo {
    /** The local authority's multi-agency safeguarding hub, for a child. */
    LOCAL_AUTHORITY_MASH,
    LOCAL_AUTHORITY_ADULTS,
    POLICE,
    /** The local authority designated officer: an allegation against somebody who works with children. */
    LADO
}
