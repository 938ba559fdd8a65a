package org.evenhand.safeguarding;

import java.util.List;
import org.evenhand.deadlines.DeadlineChange;
import org.evenhand.deadlines.DeadlineKind;
import org.evenhand.deadlines.Declares;
import org.evenhand.deadlines.Occasion;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.safeguarding.ConcernEvent.ConcernAnswered;
import org.evenhand.safeguarding.ConcernEvent.ConcernClosed;
import org.evenhand.safeguarding.ConcernEvent.ConcernTaken;
import org.evenhand.safeguarding.ConcernEvent.SafeguardingConcernRaised;
import org.evenhand.safeguarding.ConcernEvent.StatutoryReferralAcknowledged;
import org.evenhand.safeguarding.ConcernEvent.StatutoryReferralMade;

/** A concern that nobody has answered in time. Taking it does not stop its clock. */
public final class ConcernDeadlines implements Declares<ConcernEvent> {

    @Override
    public Class<ConcernEvent> reads() {
        return ConcernEvent.class;
    }

    @Override
    public List<DeadlineChange> after(ConcernEvent event, Occasion occasion) {
        return switch (event) {
            case SafeguardingConcernRaised e ->
                List.of(occasion.sets(
                        DeadlineKind.CONCERN_UNANSWERED,
                        e.concern().value(),
                        e.answerBy().at(),
                        new StreamId(StreamType.CASE_FILE, e.caseFile()),
                        e.compartment()));
            case ConcernAnswered e ->
                List.of(occasion.clears(
                        DeadlineKind.CONCERN_UNANSWERED, e.concern().value()));
            case ConcernTaken e -> List.of();
            case ConcernClosed e -> List.of();
            case StatutoryReferralMade e -> List.of();
            case StatutoryReferralAcknowledged e -> List.of();
        };
    }
}
