package org.evenhand.disclosure;

import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.CaseFileEvent.CaseFileReopened;
import org.evenhand.court.CourtEvent.OrderSuperseded;
import org.evenhand.record.Event;
import org.evenhand.record.StreamId;
import org.evenhand.safeguarding.ScreeningEvent.ScreeningCompleted;
import org.evenhand.sessions.NoteEvent.AddendumFiled;
import org.evenhand.sessions.NoteEvent.AddendumSigned;
import org.evenhand.sessions.NoteEvent.NoteCountersigned;
import org.evenhand.sessions.NoteEvent.NoteReattributed;
import org.evenhand.sessions.NoteEvent.NoteStruckOut;
import org.evenhand.sessions.SessionEvent.AttendanceCorrected;
import org.jspecify.annotations.Nullable;

/**
 * An event by which something that may have been told is no longer so.
 *
 * @param whose the person or the order that it is about; {@code null} where whoever was told anything of the source is concerned
 */
record ChangedFact(StreamId source, @Nullable UUID whose, Change change) {

    /** Events in no row here change nothing that a pack can hold. */
    static Optional<ChangedFact> in(Event event) {
        return switch (event) {
            case AttendanceCorrected e -> fact(e, e.is().person().value(), Change.ATTENDANCE_CORRECTED);
            case NoteStruckOut e -> fact(e, null, Change.NOTE_STRUCK_OUT);
            case NoteReattributed e -> fact(e, null, Change.NOTE_REATTRIBUTED);
            case NoteCountersigned e -> fact(e, null, Change.NOTE_COUNTERSIGNED);
            case AddendumFiled e -> fact(e, null, Change.NOTE_ADDED_TO);
            case AddendumSigned e -> fact(e, null, Change.NOTE_ADDED_TO);
            case ScreeningCompleted e -> fact(e, null, Change.OUTCOME_CHANGED);
            case CaseFileReopened e -> fact(e, null, Change.CASE_REOPENED);
            case OrderSuperseded e -> fact(e, e.version().order().value(), Change.ORDER_SUPERSEDED);
            default -> Optional.empty();
        };
    }

    private static Optional<ChangedFact> fact(Event event, @Nullable UUID whose, Change change) {
        return Optional.of(new ChangedFact(event.stream(), whose, change));
    }

    boolean concerns(UUID told) {
        return whose == null || whose.equals(told);
    }
}
