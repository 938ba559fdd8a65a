package org.evenhand.court;

import java.util.List;
import org.evenhand.record.Command;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;

/** How an import writes its own report. Nobody posts these: the file is posted, and what follows from it is sent. */
public sealed interface CourtImportCommand extends Command {

    CourtImportId courtImport();

    @Override
    default StreamId target() {
        return new StreamId(StreamType.COURT_IMPORT, courtImport());
    }

    record BeginCourtImport(
            CourtImportId courtImport, String sha256, int bytes, ImportShape shape, CourtCaseId courtCase, int values)
            implements CourtImportCommand {}

    /** @param part counted from 0 */
    record ReportImportLines(CourtImportId courtImport, int part, List<ImportLine> lines)
            implements CourtImportCommand {}

    record FinishCourtImport(CourtImportId courtImport, List<ImportWarning> warnings) implements CourtImportCommand {}
}
