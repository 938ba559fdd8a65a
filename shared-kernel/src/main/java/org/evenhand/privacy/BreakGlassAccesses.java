package org.evenhand.privacy;

import java.time.Instant;
import java.util.List;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.StaffId;
import org.jspecify.annotations.Nullable;

/** Accesses under break-glass within the asker's reach, those open or not reviewed first. */
public record BreakGlassAccesses(List<One> accesses) {

    /**
     * @param reason for those who review and for whoever gave it; {@code null} for others and once erased
     * @param sides how many people's own compartments were opened with it
     * @param open whether it opens anything now
     * @param mayReview whether the asker may review it and nobody has
     */
    public record One(
            BreakGlassId breakGlass,
            CaseFileId caseFile,
            StaffId by,
            int sides,
            BreakGlassGround ground,
            @Nullable String reason,
            Instant openedAt,
            Instant until,
            Instant reviewBy,
            @Nullable Instant endedAt,
            @Nullable StaffId endedBy,
            @Nullable Instant reviewedAt,
            @Nullable StaffId reviewedBy,
            @Nullable Boolean justified,
            @Nullable String remarks,
            boolean open,
            boolean own,
            boolean mayReview) {}
}
