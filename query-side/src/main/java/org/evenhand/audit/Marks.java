package org.evenhand.audit;

import java.util.EnumSet;
import java.util.Set;
import org.evenhand.court.CourtEvent.CourtNumberCorrected;
import org.evenhand.court.CourtEvent.HearingListedInError;
import org.evenhand.record.CommandEvent.CommandRefused;
import org.evenhand.record.Event;
import org.evenhand.sessions.NoteEvent.LateEntryDeclared;
import org.evenhand.sessions.NoteEvent.NoteStruckOut;
import org.evenhand.sessions.NoteEvent.StrikeOutDeclined;
import org.evenhand.sessions.NoteEvent.StrikeOutRequested;
import org.evenhand.sessions.SessionEvent.AttendanceCorrected;

/** Which events an auditor's eye should be drawn to. */
final class Marks {

    private Marks() {}

    static Set<Mark> of(Event event) {
        return switch (event) {
            case LateEntryDeclared e -> EnumSet.of(Mark.LATE_ENTRY);
            case NoteStruckOut e -> EnumSet.of(Mark.STRUCK_OUT);
            case StrikeOutRequested e -> EnumSet.of(Mark.STRIKE_OUT_ASKED);
            case StrikeOutDeclined e -> EnumSet.of(Mark.STRIKE_OUT_ASKED);
            case AttendanceCorrected e -> EnumSet.of(Mark.CORRECTION);
            case CourtNumberCorrected e -> EnumSet.of(Mark.CORRECTION);
            case HearingListedInError e -> EnumSet.of(Mark.CORRECTION);
            case CommandRefused e -> EnumSet.of(Mark.REFUSED);
            default -> EnumSet.noneOf(Mark.class);
        };
    }
}
