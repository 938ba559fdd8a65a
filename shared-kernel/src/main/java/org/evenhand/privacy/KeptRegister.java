package org.evenhand.privacy;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.record.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What keeping data asks to be done, of the whole service; nothing of a family with which the asker has a conflict of interest.
 *
 * @param due what is past its longest rule, or will be within the guard period, the oldest first
 * @param holds those that stand
 * @param requests those that are not yet carried out or refused, the most urgent first
 * @param unruled closed case files to which no rule was applied: nothing says until when they are kept
 */
public record KeptRegister(
        LocalDate today, List<Due> due, List<Hold> holds, List<Request> requests, List<Unruled> unruled) {

    /** @param name for whom names are; {@code null} for others and once erased */
    public record Due(Subject subject, @Nullable String name, LocalDate due, boolean held, boolean asked) {}

    /** @param authorityRef on whose word; {@code null} once erased */
    public record Hold(
            Subject subject,
            @Nullable String name,
            HoldId hold,
            HoldReason because,
            @Nullable String authorityRef) {}

    public record Request(
            Subject subject,
            @Nullable String name,
            ErasureId erasure,
            ErasureGround ground,
            LocalDate received,
            LocalDate due,
            ErasureState state) {}

    public record Unruled(Subject subject, LocalDate receivedOn) {}
}
