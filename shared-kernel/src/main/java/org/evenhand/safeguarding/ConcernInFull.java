package org.evenhand.safeguarding;

import java.time.Instant;
import java.util.List;
import org.evenhand.casefile.CaseFacts;
import org.evenhand.record.StaffId;
import org.jspecify.annotations.Nullable;

/** One concern with everything that was done about it, oldest first. */
public record ConcernInFull(CaseFacts facts, SafeguardingRecord.OfConcern concern, List<Step> steps, long version) {

    /**
     * @param referral of a referral and of its acknowledgement
     * @param words the answer, what was passed on, or the reference
     */
    public record Step(
            StepKind kind,
            @Nullable StaffId by,
            Instant at,
            @Nullable String words,
            @Nullable StatutoryReferralId referral,
            @Nullable ReferredTo referredTo) {}

    public enum StepKind {
        RAISED_AGAIN,
        TAKEN,
        ANSWERED,
        REFERRED,
        ACKNOWLEDGED,
        CLOSED
    }
}
