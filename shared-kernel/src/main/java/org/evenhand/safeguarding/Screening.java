package org.evenhand.safeguarding;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.safeguarding.ScreeningEvent.ScreeningCompleted;
import org.evenhand.safeguarding.ScreeningEvent.ScreeningStarted;
import org.jspecify.annotations.Nullable;

/**
 * Where the screening of one parent stands, from its events.
 *
 * @param underWay started and not yet completed; the last outcome counts until it is
 * @param outcome of the last completed one
 */
public record Screening(
        boolean underWay,
        @Nullable ScreeningOutcome outcome,
        @Nullable LocalDate rescreenDue) {

    public static final Screening NONE = new Screening(false, null, null);

    public static Screening of(List<ScreeningEvent> events) {
        var screening = NONE;
        for (ScreeningEvent event : events) {
            screening = screening.after(event);
        }
        return screening;
    }

    public Screening after(ScreeningEvent event) {
        return switch (event) {
            case ScreeningStarted e -> new Screening(true, outcome, rescreenDue);
            case ScreeningCompleted e -> new Screening(false, e.outcome(), e.rescreenDue());
        };
    }

    public boolean allowsJointWork() {
        return outcome != null && outcome.allowsJointWork();
    }

    public boolean foundUnsuitable() {
        return outcome != null && !outcome.allowsJointWork();
    }

    /** Whether the day to which the outcome was limited has passed (S4). */
    public boolean isOverdue(LocalDate on) {
        return rescreenDue != null && on.isAfter(rescreenDue);
    }
}
