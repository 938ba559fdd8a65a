package org.evenhand.audit;

import java.util.EnumSet;
import java.util.Set;
import org.evenhand.court.CourtEvent.CourtNumberCorrected;
import org.evenhand.court.CourtEvent.HearingListedInError;
import org.evenhand.record.CommandEvent.CommandRefused;
import org.evenhand.record.Event;
import org.evenhand.sessions.NoteEvent.CountersignatureFellOverdue;
import org.evenhand.sessions.NoteEvent.LateEntryDeclared;
import org.evenhand.sessions.NoteEvent.NoteFiledByReattribution;
import org.evenhand.sessions.NoteEvent.NoteReattributed;
import org.evenhand.sessions.NoteEvent.NoteReturned;
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
import org.evenhand.sessions.SessionEvent.AttendanceCorrected;
import org.evenhand.sessions.SessionEvent.SessionPrivilegeAsserted;
import org.evenhand.sessions.SessionEvent.SessionPrivilegeWaived;

/** Which events an auditor's eye should be drawn to. */
final class Marks {

    private Marks() {}

    static Set<Mark> of(Event event) {
        return switch (event) {
            case LateEntryDeclared e -> EnumSet.of(Mark.LATE_ENTRY);
            case NoteStruckOut e -> EnumSet.of(Mark.STRUCK_OUT);
            case StrikeOutRequested e -> EnumSet.of(Mark.STRIKE_OUT_ASKED);
            case StrikeOutDeclined e -> EnumSet.of(Mark.STRIKE_OUT_ASKED);
            case ReattributionProposed e -> EnumSet.of(Mark.REATTRIBUTION);
            case ReattributionDeclined e -> EnumSet.of(Mark.REATTRIBUTION);
            case NoteReattributed e -> EnumSet.of(Mark.REATTRIBUTION);
            case NoteFiledByReattribution e -> EnumSet.of(Mark.REATTRIBUTION);
            case ReattributionReviewed e -> EnumSet.of(Mark.REATTRIBUTION);
            case NoteReturned e -> EnumSet.of(Mark.RETURNED);
            case CountersignatureFellOverdue e -> EnumSet.of(Mark.OVERDUE);
            case RectificationRequested e -> EnumSet.of(Mark.CORRECTION);
            case RectificationDecided e -> EnumSet.of(Mark.CORRECTION);
            case PrivilegeAsserted e -> EnumSet.of(Mark.PRIVILEGE);
            case PrivilegeWaived e -> EnumSet.of(Mark.PRIVILEGE);
            case SessionPrivilegeAsserted e -> EnumSet.of(Mark.PRIVILEGE);
            case SessionPrivilegeWaived e -> EnumSet.of(Mark.PRIVILEGE);
            case AttendanceCorrected e -> EnumSet.of(Mark.CORRECTION);
            case CourtNumberCorrected e -> EnumSet.of(Mark.CORRECTION);
            case HearingListedInError e -> EnumSet.of(Mark.CORRECTION);
            case CommandRefused e -> EnumSet.of(Mark.REFUSED);
            default -> EnumSet.noneOf(Mark.class);
        };
    }
}
