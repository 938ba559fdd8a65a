package org.evenhand.sessions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.casefile.Member;
import org.evenhand.record.Compartment;
import org.evenhand.record.PersonId;
import org.evenhand.record.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * What one clinician has to do.
 *
 * @param sessions of today and the next seven days, and those that were not closed
 * @param members everybody in the cases that are named
 */
public record Day(
        List<Coming> sessions,
        List<Unsigned> unsigned,
        List<Rescreen> rescreens,
        List<StrikeOut> strikeOuts,
        List<InCaseFile> members) {

    /** @param barred whether a bar on joint work stands over it now */
    public record Coming(
            SessionId session,
            CaseFileId caseFile,
            Compartment compartment,
            SessionType type,
            Instant startsAt,
            int minutes,
            @Nullable String room,
            String status,
            boolean barred) {}

    public record Unsigned(
            NoteId note, CaseFileId caseFile, Compartment compartment, NoteKind kind, Instant startedAt) {}

    /** Joint work waits for it from that day on. */
    public record Rescreen(CaseFileId caseFile, PersonId person, LocalDate rescreenDue) {}

    public record StrikeOut(
            NoteId note,
            CaseFileId caseFile,
            Compartment compartment,
            StrikeOutReason strikeReason,
            StaffId strikeRequestedBy) {}

    public record InCaseFile(CaseFileId caseFile, Member member) {}
}
