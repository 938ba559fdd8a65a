package org.evenhand.safeguarding;

import java.time.Instant;
import org.evenhand.record.Moment;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamId;
import org.jspecify.annotations.Nullable;

/** A bar on joint work that was not lifted. It may have lapsed by itself. */
public record Bar(
        BarId id,
        BarBasis basis,
        @Nullable StreamId source,
        @Nullable Moment until,
        StaffId setBy) {

    public boolean standsAt(Instant at) {
        return until == null || at.isBefore(until.at());
    }
}
