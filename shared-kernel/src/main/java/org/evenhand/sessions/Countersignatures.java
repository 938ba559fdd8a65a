package org.evenhand.sessions;

import java.time.Instant;
import java.util.List;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.Compartment;
import org.evenhand.record.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * What a supervisor has to countersign, the longest waiting first.
 *
 * @param members everybody in the cases that are named
 */
public record Countersignatures(List<Waiting> waiting, List<Day.InCaseFile> members) {

    /** @param overdueSince {@code null} while it is in time */
    public record Waiting(
            NoteId note,
            CaseFileId caseFile,
            Compartment compartment,
            NoteKind kind,
            StaffId author,
            Instant signedAt,
            @Nullable Instant overdueSince) {}
}
