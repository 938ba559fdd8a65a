package org.evenhand.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.evenhand.record.StaffId;
import org.evenhand.record.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What is held about one subject, until when and why.
 *
 * @param name for whom names are; {@code null} for others and once erased
 * @param keptUntil the last day of its longest rule; {@code null} where no rule was applied
 * @param holdings how much of what is kept under its keys
 * @param concerned whose rules and holds keep it besides its own: for a case file everybody in it, for a person their case files
 * @param offered rules that may be applied today
 * @param source who says these rules
 * @param guardDays so many days before it a due date may not be brought forward any more
 */
public record KeptData(
        Subject subject,
        @Nullable String name,
        LocalDate today,
        @Nullable LocalDate keptUntil,
        State state,
        List<Holding> holdings,
        List<Rule> rules,
        List<Hold> holds,
        List<Erasure> erasures,
        List<Concerned> concerned,
        List<RetentionRules.Rule> offered,
        String source,
        int guardDays) {

    public enum State {
        /** No rule was ever applied, so nothing says that it may go. */
        NO_RULE,
        KEPT,
        /** Past its longest rule: to be destroyed, or kept by another rule. */
        DUE,
        HELD,
        ERASED
    }

    /** @param kind code of a stream type @param streams how many of them @param newest when something last happened */
    public record Holding(String kind, long streams, Instant newest) {}

    public record Rule(String rule, String jurisdiction, LocalDate due, Instant appliedAt, StaffId appliedBy) {}

    /** @param liftedAt {@code null} while it stands */
    public record Hold(
            HoldId hold,
            HoldReason because,
            @Nullable String authorityRef,
            Instant placedAt,
            StaffId placedBy,
            @Nullable Instant liftedAt,
            @Nullable StaffId liftedBy,
            @Nullable String liftRef) {}

    /** @param due by when the subject is to be told, one calendar month after it came */
    public record Erasure(
            ErasureId erasure,
            ErasureGround ground,
            LocalDate received,
            LocalDate due,
            ErasureState state,
            List<Step> steps) {}

    /**
     * @param by {@code null} where a process took it
     * @param because for a decision, why something is kept
     * @param subjects whose keys were granted or destroyed
     * @param checks what was looked at; of a failure, what is still readable
     */
    public record Step(
            ErasureId erasure,
            String step,
            Instant at,
            @Nullable StaffId by,
            List<ErasureException> because,
            List<String> subjects,
            List<ErasureCheck> checks) {}

    public record Concerned(
            Subject subject,
            @Nullable String name,
            @Nullable LocalDate keptUntil,
            boolean held) {}
}
