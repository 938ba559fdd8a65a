package org.evenhand.court;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How it stands with a direction at an instant. Derived, never typed in (DOMAIN.md §2.13). */
public enum DirectionState {
    OPEN,
    COMPLIED,
    /** After the time that was given. */
    COMPLIED_LATE,
    /** The time has passed, whether or not anybody has noticed. */
    MISSED,
    DISCHARGED;

    /** @param due as last extended */
    public static DirectionState of(Instant due, @Nullable Instant complied, boolean discharged, Instant now) {
        if (complied != null) {
            return complied.isAfter(due) ? COMPLIED_LATE : COMPLIED;
        }
        if (discharged) {
            return DISCHARGED;
        }
        return now.isBefore(due) ? OPEN : MISSED;
    }
}
