package org.evenhand.court;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evenhand.court.ImportReport.Line;
import org.evenhand.court.ImportReport.Report;
import org.evenhand.platform.families.NumberShown;
import org.evenhand.platform.pages.Page;
import org.evenhand.platform.pages.Times;
import org.jspecify.annotations.Nullable;

/**
 * The report of one import: what was taken, then what was left by reason, the weightiest reasons first.
 *
 * @param left what was left, by why
 */
record ImportPage(
        Report answer,
        String startedAt,
        @Nullable String number,
        boolean finished,
        List<Line> taken,
        Map<LeftBecause, List<Line>> left)
        implements Page {

    static ImportPage of(Report report, Times times) {
        var left = new TreeMap<LeftBecause, List<Line>>();
        for (Line line : report.lines()) {
            LeftBecause why = line.leftBecause();
            if (why != null) {
                left.computeIfAbsent(why, key -> new java.util.ArrayList<>()).add(line);
            }
        }
        return new ImportPage(
                report,
                times.full(report.summary().startedAt()),
                NumberShown.of(report.summary().number(), NumberScheme.CCD16),
                report.summary().taken() != null,
                report.lines().stream().filter(line -> line.takenAs() != null).toList(),
                left);
    }
}
