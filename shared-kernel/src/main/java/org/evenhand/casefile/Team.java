package org.evenhand.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.evenhand.record.PersonId;
import org.evenhand.record.StaffId;
import org.jspecify.annotations.Nullable;

/** Who works on a case, who did, and who must not. */
public record Team(CaseFacts facts, boolean worksHere, List<Allocated> allocations, List<Conflicted> conflicts) {

    /** @param sides empty means all */
    public record Allocated(
            AllocationId allocation,
            StaffId clinician,
            AllocationRole role,
            List<PersonId> sides,
            LocalDate fromDay,
            @Nullable Instant endedAt,
            @Nullable AllocationEndReason endReason) {}

    public record Conflicted(StaffId staff, ConflictKind kind, Instant recordedAt) {}
}
