package org.evenhand.safeguarding;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.deadlines.DeadlineChange;
import org.evenhand.deadlines.DeadlineKind;
import org.evenhand.deadlines.Declares;
import org.evenhand.deadlines.Occasion;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.safeguarding.ScreeningEvent.JointSessionCounted;
import org.evenhand.safeguarding.ScreeningEvent.RescreenCalledFor;
import org.evenhand.safeguarding.ScreeningEvent.ScreeningCompleted;
import org.evenhand.safeguarding.ScreeningEvent.ScreeningStarted;

/** A screening under monitoring is to be done again by its day; a new outcome, with or without a day, replaces the old one. */
public final class ScreeningDeadlines implements Declares<ScreeningEvent> {

    @Override
    public Class<ScreeningEvent> reads() {
        return ScreeningEvent.class;
    }

    @Override
    public List<DeadlineChange> after(ScreeningEvent event, Occasion occasion) {
        return switch (event) {
            case ScreeningStarted e -> List.of();
            case ScreeningCompleted e -> List.of(rescreen(e, occasion));
            // Due at once, by the event itself: nothing is left to wait for.
            case RescreenCalledFor e ->
                List.of(occasion.clears(DeadlineKind.RESCREEN_DUE, e.stream().id()));
            case JointSessionCounted e -> List.of();
        };
    }

    private static DeadlineChange rescreen(ScreeningCompleted completed, Occasion occasion) {
        LocalDate due = completed.rescreenDue();
        return due == null
                ? occasion.clears(DeadlineKind.RESCREEN_DUE, completed.stream().id())
                : occasion.sets(
                        DeadlineKind.RESCREEN_DUE,
                        completed.stream().id(),
                        occasion.endOf(due),
                        new StreamId(StreamType.CASE_FILE, completed.caseFile()),
                        completed.compartment());
    }
}
