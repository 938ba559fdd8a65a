package org.evenhand.safeguarding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.evenhand.casefile.CaseFacts;
import org.evenhand.record.PersonId;
import org.evenhand.record.StaffId;
import org.jspecify.annotations.Nullable;

/** One parent's screenings, newest first. */
public record Screenings(CaseFacts facts, PersonId person, List<Screening> screenings) {

    /** @param outcome {@code null} while it goes on */
    public record Screening(
            String tool,
            Instant at,
            @Nullable String safeContact,
            @Nullable ScreeningOutcome toolResult,
            @Nullable ScreeningOutcome outcome,
            @Nullable RiskLevel risk,
            @Nullable String answers,
            @Nullable String rationale,
            @Nullable StaffId screener,
            @Nullable StaffId reviewer,
            @Nullable LocalDate rescreenDue,
            @Nullable Instant completedAt,
            long version) {}

    public boolean underWay() {
        return !screenings.isEmpty() && screenings.getFirst().completedAt() == null;
    }
}
