package org.evenhand.casefile;

/** Why a referral is declined. One willing parent, pregnancy or work are never reasons (DOMAIN.md §1a). */
public enum DeclineReason {
    OUTSIDE_AREA,
    NOT_SEPARATED,
    NO_CHILD_UNDER_18,
    BELOW_THRESHOLD,
    RISK_TOO_HIGH,
    NEITHER_PARENT_WILLING,
    NO_CAPACITY_IN_SERVICE,
    DUPLICATE_REFERRAL
}
