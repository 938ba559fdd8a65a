package org.evenhand.casefile;

import java.util.List;
import org.evenhand.casefile.FollowUpEvent.FollowUpCompleted;
import org.evenhand.casefile.FollowUpEvent.FollowUpDeclined;
import org.evenhand.casefile.FollowUpEvent.FollowUpScheduled;
import org.evenhand.casefile.FollowUpEvent.FollowUpUnreachable;
import org.evenhand.deadlines.DeadlineChange;
import org.evenhand.deadlines.DeadlineKind;
import org.evenhand.deadlines.Declares;
import org.evenhand.deadlines.Occasion;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;

/** Somebody is asked how things are, from the day on which it is due. Who could not be reached is still to be asked. */
public final class FollowUpDeadlines implements Declares<FollowUpEvent> {

    @Override
    public Class<FollowUpEvent> reads() {
        return FollowUpEvent.class;
    }

    @Override
    public List<DeadlineChange> after(FollowUpEvent event, Occasion occasion) {
        return switch (event) {
            case FollowUpScheduled e ->
                List.of(occasion.sets(
                        DeadlineKind.FOLLOW_UP_DUE,
                        key(e),
                        occasion.startOf(e.due()),
                        new StreamId(StreamType.CASE_FILE, e.caseFile()),
                        e.compartment()));
            case FollowUpCompleted e -> List.of(occasion.clears(DeadlineKind.FOLLOW_UP_DUE, key(e)));
            case FollowUpDeclined e -> List.of(occasion.clears(DeadlineKind.FOLLOW_UP_DUE, key(e)));
            case FollowUpUnreachable e -> List.of();
        };
    }

    private static String key(FollowUpEvent event) {
        return event.stream().id() + ":" + event.point();
    }
}
