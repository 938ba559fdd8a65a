package org.evenhand.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.deadlines.DeadlineChange;
import org.evenhand.deadlines.DeadlineKind;
import org.evenhand.deadlines.Declares;
import org.evenhand.deadlines.Occasion;
import org.evenhand.disclosure.DisclosureEvent.ConfidentialityChecked;
import org.evenhand.disclosure.DisclosureEvent.DisclosedDataChanged;
import org.evenhand.disclosure.DisclosureEvent.DisclosureClockPaused;
import org.evenhand.disclosure.DisclosureEvent.DisclosureClockResumed;
import org.evenhand.disclosure.DisclosureEvent.DisclosureCorrectionSent;
import org.evenhand.disclosure.DisclosureEvent.DisclosureDueExtended;
import org.evenhand.disclosure.DisclosureEvent.DisclosurePackBuilt;
import org.evenhand.disclosure.DisclosureEvent.DisclosureRecalled;
import org.evenhand.disclosure.DisclosureEvent.DisclosureReceived;
import org.evenhand.disclosure.DisclosureEvent.DisclosureRefused;
import org.evenhand.disclosure.DisclosureEvent.DisclosureReleased;
import org.evenhand.disclosure.DisclosureEvent.DisclosureRequested;
import org.evenhand.disclosure.DisclosureEvent.DisclosureScopeDecided;
import org.evenhand.disclosure.DisclosureEvent.LegalReviewRecorded;
import org.evenhand.disclosure.DisclosureEvent.PassagesMarked;
import org.evenhand.disclosure.DisclosureEvent.PrivilegeExceptionRecorded;
import org.evenhand.disclosure.DisclosureEvent.SeriousHarmOpinionRecorded;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;

/** A request is answered in time, by what is sent or by a refusal. Its clock stands still while who asks must answer first. */
public final class DisclosureDeadlines implements Declares<DisclosureEvent> {

    @Override
    public Class<DisclosureEvent> reads() {
        return DisclosureEvent.class;
    }

    @Override
    public List<DeadlineChange> after(DisclosureEvent event, Occasion occasion) {
        return switch (event) {
            case DisclosureRequested e -> due(e, e.due(), occasion);
            case DisclosureClockResumed e -> due(e, e.due(), occasion);
            case DisclosureDueExtended e -> due(e, e.due(), occasion);
            case DisclosureClockPaused e -> waitsNoMore(e, occasion);
            case DisclosureReleased e -> waitsNoMore(e, occasion);
            case DisclosureRefused e -> waitsNoMore(e, occasion);
            case LegalReviewRecorded _, SeriousHarmOpinionRecorded _, PrivilegeExceptionRecorded _, PassagesMarked _ ->
                List.of();
            case DisclosureScopeDecided _, DisclosurePackBuilt _, ConfidentialityChecked _ -> List.of();
            case DisclosureReceived _, DisclosureRecalled _ -> List.of();
            case DisclosedDataChanged _, DisclosureCorrectionSent _ -> List.of();
        };
    }

    private static List<DeadlineChange> due(DisclosureEvent event, LocalDate lastDay, Occasion occasion) {
        return List.of(occasion.sets(
                DeadlineKind.DISCLOSURE_DUE,
                event.disclosure().value(),
                occasion.endOf(lastDay),
                new StreamId(StreamType.CASE_FILE, event.caseFile()),
                event.compartment()));
    }

    private static List<DeadlineChange> waitsNoMore(DisclosureEvent event, Occasion occasion) {
        return List.of(
                occasion.clears(DeadlineKind.DISCLOSURE_DUE, event.disclosure().value()));
    }
}
