package org.evenhand.deadlines;

import java.util.List;
import java.util.Objects;
import org.evenhand.platform.pages.Page;
import org.evenhand.platform.pages.Times;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;

/** What falls due and what has. */
record DeadlinesPage(DeadlinesAhead answer, List<Line> passed, List<Line> ahead) implements Page {

    /** @param kind key of its text @param family its parents, empty where the asker is not told */
    record Line(String kind, String when, String href, String family) {}

    /** @param opensCourtCases whether the asker may open proceedings; otherwise a line leads to the case file */
    static DeadlinesPage of(DeadlinesAhead due, Times times, boolean opensCourtCases) {
        return new DeadlinesPage(
                due, lines(due, times, true, opensCourtCases), lines(due, times, false, opensCourtCases));
    }

    private static List<Line> lines(DeadlinesAhead due, Times times, boolean passed, boolean opensCourtCases) {
        return due.deadlines().stream()
                .filter(one -> one.passed() == passed)
                .map(one -> new Line(
                        "DeadlineKind." + one.kind().name(),
                        times.full(one.dueAt()),
                        href(one, opensCourtCases),
                        Objects.requireNonNullElse(one.parents(), "")))
                .toList();
    }

    private static String href(DeadlinesAhead.One one, boolean opensCourtCases) {
        StreamId about = StreamId.parse(one.about());
        if (about.type() == StreamType.COURT_CASE && !opensCourtCases) {
            return "/cases/" + one.caseFile();
        }
        if (one.kind() == DeadlineKind.DISCLOSURE_DUE && opensCourtCases) {
            return "/disclosures";
        }
        return switch (about.type()) {
            case COURT_CASE -> "/court-cases/" + about.id();
            case PERSON -> "/people/" + about.id();
            default -> "/cases/" + about.id();
        };
    }
}
