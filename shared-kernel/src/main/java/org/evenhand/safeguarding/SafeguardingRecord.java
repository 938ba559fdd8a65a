package org.evenhand.safeguarding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.evenhand.casefile.CaseFacts;
import org.evenhand.record.PersonId;
import org.evenhand.record.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * What was raised and alleged in a case, as far as the asker's own sides reach: open concerns first, the most urgent above.
 *
 * @param sides the people in whose compartments the asker may raise and see
 */
public record SafeguardingRecord(
        CaseFacts facts, List<PersonId> sides, List<OfConcern> concerns, List<OfAllegation> allegations) {

    public record OfConcern(
            ConcernId concern,
            PersonId person,
            AtRisk atRisk,
            ConcernCategory category,
            Immediacy immediacy,
            @Nullable String account,
            Instant noticedAt,
            StaffId raisedBy,
            StaffId owner,
            Instant answerBy,
            @Nullable Instant answeredAt,
            @Nullable Instant closedAt,
            @Nullable ConcernOutcome outcome) {

        public boolean isOverdue(Instant now) {
            return answeredAt == null && closedAt == null && now.isAfter(answerBy);
        }
    }

    /** @param source what a finding rests on: an order's id or a judgment's reference */
    public record OfAllegation(
            AllegationId allegation,
            PersonId person,
            PersonId against,
            AllegationKind kind,
            LocalDate madeOn,
            @Nullable String account,
            @Nullable Investigator investigator,
            @Nullable LocalDate openedOn,
            @Nullable InvestigationOutcome outcome,
            @Nullable LocalDate decidedOn,
            @Nullable FindingKind finding,
            @Nullable LocalDate foundOn,
            @Nullable String source) {}
}
