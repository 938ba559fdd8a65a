package org.evenhand.sessions;

import java.util.List;
import org.evenhand.deadlines.DeadlineChange;
import org.evenhand.deadlines.DeadlineKind;
import org.evenhand.deadlines.Declares;
import org.evenhand.deadlines.Occasion;
import org.evenhand.law.RuleOfLaw;
import org.evenhand.record.Moment;
import org.evenhand.sessions.NoteEvent.AddendumFiled;
import org.evenhand.sessions.NoteEvent.AddendumSigned;
import org.evenhand.sessions.NoteEvent.CountersignatureFellOverdue;
import org.evenhand.sessions.NoteEvent.LateEntryDeclared;
import org.evenhand.sessions.NoteEvent.NoteCountersigned;
import org.evenhand.sessions.NoteEvent.NoteDraftSaved;
import org.evenhand.sessions.NoteEvent.NoteFiledByReattribution;
import org.evenhand.sessions.NoteEvent.NoteReattributed;
import org.evenhand.sessions.NoteEvent.NoteReturned;
import org.evenhand.sessions.NoteEvent.NoteSigned;
import org.evenhand.sessions.NoteEvent.NoteStarted;
import org.evenhand.sessions.NoteEvent.NoteStruckOut;
import org.evenhand.sessions.NoteEvent.PrivilegeAsserted;
import org.evenhand.sessions.NoteEvent.PrivilegeWaived;
import org.evenhand.sessions.NoteEvent.ReattributionDeclined;
import org.evenhand.sessions.NoteEvent.ReattributionProposed;
import org.evenhand.sessions.NoteEvent.ReattributionReviewed;
import org.evenhand.sessions.NoteEvent.RectificationDecided;
import org.evenhand.sessions.NoteEvent.RectificationRequested;
import org.evenhand.sessions.NoteEvent.StrikeOutDeclined;
import org.evenhand.sessions.NoteEvent.StrikeOutRequested;
import org.evenhand.sessions.NoteStep.DeclareCountersignatureOverdue;

/** A trainee's note does not wait for ever, and neither does somebody who asked for a note to be put right. */
public final class NoteDeadlines implements Declares<NoteEvent> {

    @Override
    public Class<NoteEvent> reads() {
        return NoteEvent.class;
    }

    /** Since a rectification is told apart by its note. */
    @Override
    public int revision() {
        return 2;
    }

    @Override
    public List<DeadlineChange> after(NoteEvent event, Occasion occasion) {
        return switch (event) {
            case NoteSigned e -> e.awaitsCountersignature() ? waits(e, e.revision(), occasion) : List.of();
            case NoteFiledByReattribution e -> e.awaitsCountersignature() ? waits(e, 1, occasion) : List.of();
            case NoteCountersigned e -> waitsNoMore(e, occasion);
            case NoteReturned e -> waitsNoMore(e, occasion);
            case NoteStruckOut e -> waitsNoMore(e, occasion);
            case RectificationRequested e ->
                List.of(occasion.setsInside(
                        e.stream(),
                        DeadlineKind.RECTIFICATION_OVERDUE,
                        e.rectification(),
                        occasion.endOf(e.due()),
                        e.compartment()));
            case RectificationDecided e ->
                List.of(occasion.clearsInside(e.stream(), DeadlineKind.RECTIFICATION_OVERDUE, e.rectification()));
            case NoteStarted _, NoteDraftSaved _, LateEntryDeclared _, CountersignatureFellOverdue _ -> List.of();
            case AddendumSigned _, AddendumFiled _, StrikeOutRequested _, StrikeOutDeclined _ -> List.of();
            case ReattributionProposed _, ReattributionDeclined _, NoteReattributed _ -> List.of();
            case ReattributionReviewed _, PrivilegeAsserted _, PrivilegeWaived _ -> List.of();
        };
    }

    private static List<DeadlineChange> waits(NoteEvent event, int revision, Occasion occasion) {
        var due = occasion.recordedAt().plus(occasion.law().duration(RuleOfLaw.COUNTERSIGNED_WITHIN, occasion.today()));
        return List.of(occasion.sets(
                DeadlineKind.COUNTERSIGNATURE_OVERDUE,
                event.note().value(),
                due,
                event.stream(),
                event.compartment(),
                new DeclareCountersignatureOverdue(event.note(), revision, new Moment(due, occasion.zone()))));
    }

    private static List<DeadlineChange> waitsNoMore(NoteEvent event, Occasion occasion) {
        return List.of(occasion.clears(
                DeadlineKind.COUNTERSIGNATURE_OVERDUE, event.note().value()));
    }
}
