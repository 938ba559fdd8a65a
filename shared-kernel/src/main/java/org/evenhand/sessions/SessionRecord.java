package org.evenhand.sessions;

import java.time.Instant;
import java.util.List;
import org.evenhand.casefile.CaseFacts;
import org.evenhand.record.Compartment;
import org.evenhand.record.PersonId;
import org.evenhand.record.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * One session with everything that is recorded on its one screen.
 *
 * @param writable compartments in which the asker may write a note about it
 * @param notes within the asker's compartments
 * @param barred whether a bar on joint work stands now
 */
public record SessionRecord(
        CaseFacts facts,
        Booked session,
        List<TakesPart> people,
        List<StaffId> clinicians,
        List<Compartment> writable,
        List<NoteRecord.Written> notes,
        boolean barred) {

    /**
     * @param status BOOKED, STARTED, ENDED or CANCELLED
     * @param noticeHours whole hours before its start at which it was cancelled or last moved
     */
    public record Booked(
            SessionId session,
            Compartment compartment,
            SessionType type,
            Instant startsAt,
            int minutes,
            @Nullable String place,
            @Nullable String room,
            String status,
            @Nullable Instant startedAt,
            @Nullable Instant splitAt,
            @Nullable Instant endedAt,
            @Nullable Long lastedMinutes,
            @Nullable Integer breakMinutes,
            @Nullable CancelledBy cancelledBy,
            @Nullable CancelReason cancelReason,
            @Nullable Long noticeHours,
            long version) {}

    public record TakesPart(
            PersonId person,
            boolean walkIn,
            boolean present,
            @Nullable Integer minutesBefore,
            @Nullable String waitsIn,
            @Nullable Integer leavesAfter,
            @Nullable Attendance attendance,
            @Nullable Integer minutes,
            boolean corrected) {}
}
