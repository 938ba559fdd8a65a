package org.evenhand.deadlines;

import java.util.List;
import org.evenhand.platform.pages.Page;
import org.evenhand.platform.pages.Times;
import org.evenhand.record.StreamId;

/** What falls due and what has. */
record DeadlinesPage(DeadlinesAhead answer, List<Line> passed, List<Line> ahead) implements Page {

    /** @param kind key of its text */
    record Line(String kind, String when, String href) {}

    static DeadlinesPage of(DeadlinesAhead due, Times times) {
        return new DeadlinesPage(due, lines(due, times, true), lines(due, times, false));
    }

    private static List<Line> lines(DeadlinesAhead due, Times times, boolean passed) {
        return due.deadlines().stream()
                .filter(one -> one.passed() == passed)
                .map(one -> new Line("DeadlineKind." + one.kind().name(), times.full(one.dueAt()), href(one)))
                .toList();
    }

    private static String href(DeadlinesAhead.One one) {
        StreamId about = StreamId.parse(one.about());
        return switch (about.type()) {
            case COURT_CASE -> "/court-cases/" + about.id();
            case PERSON -> "/people/" + about.id();
            default -> "/cases/" + about.id();
        };
    }
}
