package org.evenhand.court;

import java.time.Instant;
import java.util.List;
import org.evenhand.record.About;
import org.evenhand.record.MayAsk;
import org.evenhand.record.Query;
import org.evenhand.record.Reach;
import org.jspecify.annotations.Nullable;

/** What was taken from an imported file, what was left, and why? */
@MayAsk(
        clinician = Reach.NONE,
        trainee = Reach.NONE,
        supervisor = Reach.NONE,
        courtLiaison = Reach.COURT,
        auditor = Reach.NONE,
        privacyOfficer = Reach.NONE,
        serviceManager = Reach.NONE)
public record ImportReport(CourtImportId courtImport) implements Query<ImportReport.Report> {

    @Override
    public About about() {
        return About.of(CourtImportEvent.streamOf(courtImport));
    }

    /** @param lines every value of the file, in its order */
    public record Report(Summary summary, List<Warning> warnings, List<Line> lines) {}

    /**
     * @param courtCase the court case that the file is about
     * @param linked whether that court case is in the record
     * @param expected how many lines there will be
     * @param taken {@code null} while it is not finished
     */
    public record Summary(
            CourtImportId courtImport,
            ImportShape shape,
            int bytes,
            String sha256,
            CourtCaseId courtCase,
            @Nullable String number,
            Instant startedAt,
            int expected,
            @Nullable Integer taken,
            @Nullable Integer leftOut,
            boolean linked) {}

    public record Warning(
            ImportWarning.Kind kind, String path, @Nullable String about) {}

    public record Line(
            String path,
            @Nullable TakenAs takenAs,
            @Nullable LeftBecause leftBecause,
            @Nullable String became,
            @Nullable String refusal) {}
}
