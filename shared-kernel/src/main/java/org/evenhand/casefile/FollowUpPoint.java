package org.evenhand.casefile;

import java.time.LocalDate;

/** When a parent is asked again how things are. */
public enum FollowUpPoint {
    SIX_MONTHS(6),
    TWELVE_MONTHS(12);

    private final int months;

    FollowUpPoint(int months) {
        this.months = months;
    }

    /** Calendar months: from 31 August the sixth ends on 28 or 29 February. */
    public LocalDate after(LocalDate from) {
        return from.plusMonths(months);
    }
}
