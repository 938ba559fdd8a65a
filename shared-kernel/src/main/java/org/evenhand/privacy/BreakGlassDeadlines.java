package org.evenhand.privacy;

import java.util.List;
import org.evenhand.deadlines.DeadlineChange;
import org.evenhand.deadlines.DeadlineKind;
import org.evenhand.deadlines.Declares;
import org.evenhand.deadlines.Occasion;
import org.evenhand.privacy.BreakGlassEvent.BreakGlassEnded;
import org.evenhand.privacy.BreakGlassEvent.BreakGlassExpired;
import org.evenhand.privacy.BreakGlassEvent.BreakGlassOpened;
import org.evenhand.privacy.BreakGlassEvent.BreakGlassReviewed;
import org.evenhand.privacy.BreakGlassStep.ExpireBreakGlass;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;

/** Each access ends by itself, and none goes without somebody else's review. */
public final class BreakGlassDeadlines implements Declares<BreakGlassEvent> {

    @Override
    public Class<BreakGlassEvent> reads() {
        return BreakGlassEvent.class;
    }

    @Override
    public List<DeadlineChange> after(BreakGlassEvent event, Occasion occasion) {
        String key = event.caseFile().value() + ":" + event.breakGlass().value();
        var caseFile = new StreamId(StreamType.CASE_FILE, event.caseFile());
        return switch (event) {
            case BreakGlassOpened e ->
                List.of(
                        occasion.sets(
                                DeadlineKind.BREAK_GLASS_EXPIRES,
                                key,
                                e.until().at(),
                                caseFile,
                                e.compartment(),
                                new ExpireBreakGlass(e.caseFile(), e.breakGlass())),
                        occasion.sets(
                                DeadlineKind.BREAK_GLASS_UNREVIEWED,
                                key,
                                e.reviewBy().at(),
                                caseFile,
                                e.compartment()));
            case BreakGlassExpired _, BreakGlassEnded _ ->
                List.of(occasion.clears(DeadlineKind.BREAK_GLASS_EXPIRES, key));
            case BreakGlassReviewed _ -> List.of(occasion.clears(DeadlineKind.BREAK_GLASS_UNREVIEWED, key));
        };
    }
}
