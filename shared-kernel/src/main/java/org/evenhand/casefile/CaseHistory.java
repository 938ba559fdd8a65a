package org.evenhand.casefile;

import java.time.Instant;
import java.util.List;
import org.evenhand.record.Compartment;
import org.evenhand.record.PersonId;
import org.evenhand.record.StaffId;
import org.evenhand.sessions.NoteKind;
import org.evenhand.sessions.SessionType;
import org.jspecify.annotations.Nullable;

/** What happened in a case, newest first, as far as the asker's compartments reach. */
public record CaseHistory(CaseFacts facts, List<Happened> events) {

    /**
     * @param type the event's stored name
     * @param stream the stream it belongs to, {@code type:uuid}
     * @param sessionType the session's that it is about, and when that was or is; a note's session too
     * @param noteKind the note's that it is about
     */
    public record Happened(
            String type,
            String stream,
            Compartment compartment,
            StaffId actor,
            @Nullable PersonId person,
            Instant occurredAt,
            Instant recordedAt,
            @Nullable SessionType sessionType,
            @Nullable Instant sessionAt,
            @Nullable NoteKind noteKind) {}
}
