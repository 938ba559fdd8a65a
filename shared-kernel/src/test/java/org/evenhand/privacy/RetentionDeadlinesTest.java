package org.evenhand.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.evenhand.deadlines.DeadlineChange.Cleared;
import org.evenhand.deadlines.DeadlineChange.Set;
import org.evenhand.deadlines.DeadlineKind;
import org.evenhand.deadlines.Occasion;
import org.evenhand.law.LawText;
import org.evenhand.privacy.RetentionEvent.ErasureDecided;
import org.evenhand.privacy.RetentionEvent.ErasureRequested;
import org.evenhand.record.PersonId;
import org.evenhand.record.StaffId;
import org.evenhand.record.Subject;
import org.junit.jupiter.api.Test;

class RetentionDeadlinesTest {

    private static final Subject ANN = new PersonId(new UUID(0, 1)).subject();
    private static final ErasureId ERASURE = new ErasureId(new UUID(0, 2));

    private final RetentionDeadlines deadlines = new RetentionDeadlines();
    private final Occasion occasion = new Occasion(
            new UUID(0, 3),
            Instant.parse("2026-03-02T10:00:00Z"),
            ZoneId.of("Europe/London"),
            LawText.of("england-and-wales"));

    @Test
    void a_request_to_be_erased_is_overdue_when_its_last_day_is_over() {
        // The last day is in summer time, whose midnight is an hour earlier.
        var requested = new ErasureRequested(
                ANN, ERASURE, ErasureGround.C_OBJECTION, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 4, 2));

        assertThat(deadlines.after(requested, occasion)).singleElement().satisfies(change -> {
            var set = (Set) change;
            assertThat(set.kind()).isEqualTo(DeadlineKind.ERASURE_OVERDUE);
            assertThat(set.due()).isEqualTo(Instant.parse("2026-04-02T23:00:00Z"));
        });
    }

    @Test
    void a_decision_ends_the_wait_of_that_request() {
        var requested = new ErasureRequested(
                ANN, ERASURE, ErasureGround.C_OBJECTION, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 4, 2));
        var decided = new ErasureDecided(
                ANN, ERASURE, ErasureOutcome.REFUSED, List.of(), List.of(), new StaffId(new UUID(0, 4)));

        var set = (Set) deadlines.after(requested, occasion).getFirst();
        assertThat(deadlines.after(decided, occasion))
                .containsExactly(new Cleared(DeadlineKind.ERASURE_OVERDUE, set.key()));
    }
}
