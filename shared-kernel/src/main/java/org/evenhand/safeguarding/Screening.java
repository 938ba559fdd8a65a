package org.evenhand.safeguarding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.safeguarding.ScreeningEvent.JointSessionCounted;
import org.evenhand.safeguarding.ScreeningEvent.RescreenCalledFor;
import org.evenhand.safeguarding.ScreeningEvent.ScreeningCompleted;
import org.evenhand.safeguarding.ScreeningEvent.ScreeningStarted;
import org.jspecify.annotations.Nullable;

/**
 * Where the screening of one parent stands, from its events.
 *
 * @param underWay started and not yet completed; the last outcome counts until it is
 * @param outcome of the last completed one
 * @param calledFor since when it is to be done again, whatever its day
 * @param answersTheCall whether the one under way was started after that: one that began before something became known
 *     does not count as having asked about it
 * @param jointSessions held since the last completed one
 */
public record Screening(
        boolean underWay,
        @Nullable ScreeningOutcome outcome,
        @Nullable LocalDate rescreenDue,
        @Nullable LocalDate calledFor,
        boolean answersTheCall,
        int jointSessions) {

    public static final Screening NONE = new Screening(false, null, null, null, false, 0);

    public static Screening of(List<ScreeningEvent> events) {
        var screening = NONE;
        for (ScreeningEvent event : events) {
            screening = screening.after(event);
        }
        return screening;
    }

    public Screening after(ScreeningEvent event) {
        return switch (event) {
            case ScreeningStarted e -> new Screening(true, outcome, rescreenDue, calledFor, true, jointSessions);
            case ScreeningCompleted e ->
                new Screening(false, e.outcome(), e.rescreenDue(), answersTheCall ? null : calledFor, false, 0);
            case RescreenCalledFor e ->
                new Screening(
                        underWay, outcome, rescreenDue, calledFor == null ? e.from() : calledFor, false, jointSessions);
            case JointSessionCounted e ->
                new Screening(underWay, outcome, rescreenDue, calledFor, answersTheCall, jointSessions + 1);
        };
    }

    public boolean allowsJointWork() {
        return outcome != null && outcome.allowsJointWork();
    }

    public boolean foundUnsuitable() {
        return outcome != null && !outcome.allowsJointWork();
    }

    /** Since when it is due again: its own day has passed (S4), or something called for it (S3). */
    public Optional<LocalDate> dueAgain(LocalDate on) {
        return calledFor != null
                ? Optional.of(calledFor)
                : Optional.ofNullable(rescreenDue).filter(on::isAfter);
    }

    /** Where nobody was screened yet there is nothing to do again. */
    public boolean canBeCalledFor() {
        return outcome != null || underWay;
    }
}
