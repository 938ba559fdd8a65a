package org.evenhand.deadlines;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Deadlines that wait or have passed, the earliest first. Never what they say, only which record and whose family. */
public record DeadlinesAhead(List<One> deadlines) {

    /**
     * @param about the stream concerned: {@code case-file:<uuid>}, {@code court-case:<uuid>} or {@code person:<uuid>}
     * @param caseFile where the asker reaches it, if it is a case's
     * @param parents of that case file, by the names that are open to all; {@code null} for whoever sees envelopes only
     * @param passed whether it has fallen due and nothing has cleared it since
     */
    public record One(
            DeadlineKind kind,
            String about,
            @Nullable UUID caseFile,
            String compartment,
            Instant dueAt,
            boolean passed,
            @Nullable String parents) {}
}
