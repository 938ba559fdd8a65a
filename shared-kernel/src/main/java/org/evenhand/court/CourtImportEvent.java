package org.evenhand.court;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.Named;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.record.Subject;

/**
 * The report of one import: every value of the file in exactly one line, taken or left. Holds where things stood and what
 * became of them, and nothing that was said about anybody.
 */
public sealed interface CourtImportEvent extends Event {

    CourtImportId courtImport();

    static StreamId streamOf(CourtImportId courtImport) {
        return new StreamId(StreamType.COURT_IMPORT, courtImport);
    }

    @Override
    default StreamId stream() {
        return streamOf(courtImport());
    }

    @Override
    default Subject keeper() {
        return Subject.SITE;
    }

    @Override
    default Compartment compartment() {
        return Compartment.COURT;
    }

    /**
     * @param sha256 of the file's bytes
     * @param courtCase the court case that the file is about; linked by a later event of its own stream
     * @param values how many lines the report will have
     * @param startedOn the day on which the service learned what the file says
     */
    @Named("court-import.started")
    record CourtImportStarted(
            CourtImportId courtImport,
            String sha256,
            int bytes,
            ImportShape shape,
            CourtCaseId courtCase,
            int values,
            LocalDate startedOn)
            implements CourtImportEvent {}

    /** @param lines in the order of the file; part 0 holds the first */
    @Named("court-import.lines-reported")
    record ImportLinesReported(CourtImportId courtImport, int part, List<ImportLine> lines)
            implements CourtImportEvent {}

    @Named("court-import.finished")
    record CourtImportFinished(CourtImportId courtImport, int taken, int left, List<ImportWarning> warnings)
            implements CourtImportEvent {}
}
