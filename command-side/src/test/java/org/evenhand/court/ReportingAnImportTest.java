package org.evenhand.court;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.court.CourtImportCommand.BeginCourtImport;
import org.evenhand.court.CourtImportCommand.FinishCourtImport;
import org.evenhand.court.CourtImportCommand.ReportImportLines;
import org.evenhand.court.CourtImportEvent.CourtImportFinished;
import org.evenhand.court.CourtImportEvent.CourtImportStarted;
import org.evenhand.court.CourtImportEvent.ImportLinesReported;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.junit.jupiter.api.Test;

class ReportingAnImportTest {

    private static final String SHA256 = "0f".repeat(32);
    private static final CourtImportId IMPORT = CourtImportId.of(SHA256);
    private static final List<ImportLine> LINES = List.of(
            new ImportLine("$.id", TakenAs.COURT_NUMBER, null, CourtEvent.streamOf(CourtWords.COURT_CASE), null),
            new ImportLine("$.taskList", null, LeftBecause.COURT_WORK, null, null));
    private static final CourtImportStarted STARTED = new CourtImportStarted(
            IMPORT, SHA256, 120, ImportShape.CASE, CourtWords.COURT_CASE, 2, LocalDate.of(2026, 11, 22));
    private static final ImportLinesReported REPORTED = new ImportLinesReported(IMPORT, 0, LINES);
    private static final CourtImportFinished FINISHED = new CourtImportFinished(IMPORT, 1, 1, List.of());

    private static StreamFixture<CourtImport> report() {
        return StreamFixture.of(CourtImport.class);
    }

    @Test
    void a_report_begins_with_its_file() {
        report().when(new BeginCourtImport(IMPORT, SHA256, 120, ImportShape.CASE, CourtWords.COURT_CASE, 2))
                .expectEvents(STARTED);
    }

    @Test
    void lines_are_reported_and_counted() {
        report().given(STARTED).when(new ReportImportLines(IMPORT, 0, LINES)).expectEvents(REPORTED);
        report().given(STARTED, REPORTED)
                .when(new FinishCourtImport(IMPORT, List.of()))
                .expectEvents(FINISHED);
    }

    @Test
    void what_is_said_again_changes_nothing() {
        report().given(STARTED)
                .when(new BeginCourtImport(IMPORT, SHA256, 120, ImportShape.CASE, CourtWords.COURT_CASE, 2))
                .expectNothingToSay();
        report().given(STARTED, REPORTED)
                .when(new ReportImportLines(IMPORT, 0, List.of()))
                .expectNothingToSay();
        report().given(STARTED, REPORTED, FINISHED)
                .when(new ReportImportLines(IMPORT, 1, LINES))
                .expectNothingToSay();
        report().given(STARTED, FINISHED)
                .when(new FinishCourtImport(IMPORT, List.of()))
                .expectNothingToSay();
    }

    @Test
    void there_is_no_report_of_what_was_not_begun() {
        report().when(new FinishCourtImport(IMPORT, List.of())).expectRefusal(new NotFound());
    }
}
