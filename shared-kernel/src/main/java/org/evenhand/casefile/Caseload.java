package org.evenhand.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cases, each as far as the asker may know of it. */
public record Caseload(List<OfCase> cases) {

    /**
     * @param members empty for whoever may see envelopes only
     * @param nextSession the next one that the asker may know of
     * @param barred whether joint work is barred now
     * @param allocated whether the asker works on it
     */
    public record OfCase(
            CaseFileId caseFile,
            String status,
            LocalDate receivedOn,
            List<Member> members,
            @Nullable Instant nextSession,
            boolean barred,
            boolean allocated) {}
}
