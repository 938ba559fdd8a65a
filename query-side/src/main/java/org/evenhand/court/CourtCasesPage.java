package org.evenhand.court;

import java.time.Instant;
import java.util.List;
import org.evenhand.court.CourtCases.Listed;
import org.evenhand.platform.families.NumberShown;
import org.evenhand.platform.pages.Page;
import org.evenhand.platform.pages.Times;
import org.jspecify.annotations.Nullable;

/** All court cases, what is due first. */
record CourtCasesPage(Listed answer, List<Row> rows) implements Page {

    /** @param due how soon; {@code null} where nothing is due by this service */
    record Row(
            CourtCaseId id,
            @Nullable String number,
            boolean unverified,
            String court,
            CourtCaseType type,
            String parties,
            @Nullable String hearing,
            @Nullable String dueAt,
            @Nullable TimeLeft due) {}

    static CourtCasesPage of(Listed listed, Times times, Instant now) {
        return new CourtCasesPage(
                listed,
                listed.courtCases().stream().map(row -> row(row, times, now)).toList());
    }

    private static Row row(CourtCases.Row row, Times times, Instant now) {
        Instant hearing = row.nextHearing();
        Instant due = row.nextDue();
        return new Row(
                row.courtCase(),
                NumberShown.of(row.number(), row.scheme()),
                row.scheme() == NumberScheme.OTHER,
                row.court(),
                row.type(),
                String.join(" and ", row.parties()),
                hearing == null ? null : times.brief(hearing),
                due == null ? null : times.brief(due),
                due == null ? null : TimeLeft.until(due, now, times));
    }
}
