package org.evenhand.court.imports;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.evenhand.court.CourtCaseId;
import org.evenhand.court.CourtImportCommand.BeginCourtImport;
import org.evenhand.court.CourtImportCommand.FinishCourtImport;
import org.evenhand.court.CourtImportCommand.ReportImportLines;
import org.evenhand.court.CourtImportEvent;
import org.evenhand.court.CourtImportEvent.CourtImportFinished;
import org.evenhand.court.CourtImportEvent.CourtImportStarted;
import org.evenhand.court.CourtImportEvent.ImportLinesReported;
import org.evenhand.court.CourtImportId;
import org.evenhand.court.CourtNumberEvent;
import org.evenhand.court.CourtNumberEvent.CourtNumberFreed;
import org.evenhand.court.CourtNumberEvent.CourtNumberTaken;
import org.evenhand.court.ImportLine;
import org.evenhand.platform.Commands;
import org.evenhand.platform.Outcome.RefusedWith;
import org.evenhand.platform.Refused;
import org.evenhand.record.Actor;
import org.evenhand.record.Derived;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.vault.Fingerprints;

/**
 * One import, from the bytes to its report. Everything is read and refused before anything is recorded; then people, the
 * case, its orders and hearings, and last the report. Interrupted anywhere it is run again with the same file, and what was
 * done is not done twice.
 */
public final class CourtImporting {

    /** Bytes of the longest file that is read. */
    public static final int LONGEST_FILE = CaseFileText.LONGEST;

    static final int LINES_IN_A_PART = 500;

    private final Commands commands;
    private final RecordedSoFar recorded;
    private final Fingerprints fingerprints;
    private final ZoneId zone;

    public CourtImporting(Commands commands, RecordedSoFar recorded, Fingerprints fingerprints, ZoneId zone) {
        this.commands = commands;
        this.recorded = recorded;
        this.fingerprints = fingerprints;
        this.zone = zone;
    }

    /** @param position leaf index of the last thing recorded; negative where the file was imported before */
    public record Done(CourtImportId courtImport, boolean before, long position) {}

    /** @throws Refused if the file cannot be imported or the actor may not import; nothing is recorded then */
    public Done take(byte[] file, Actor bringer) {
        CaseFileText text = CaseFileText.of(file);
        var root = new Spot("$", JsonReading.read(text.text()));
        Wrapping wrapping = Wrapping.of(root);
        CaseNumber number = CaseNumber.in(wrapping);
        var courtImport = CourtImportId.of(text.sha256());
        var report = new Report(root);
        var sending = new Sending(commands, bringer.id(), courtImport, text.sha256(), zone);
        var begin = new BeginCourtImport(
                courtImport, text.sha256(), text.bytes(), wrapping.shape(), courtCase(number), report.size());
        if (sending.sendAs(bringer, begin, "$") instanceof RefusedWith(var refusal)) {
            throw Refused.because(refusal);
        }
        if (!reported(courtImport, CourtImportFinished.class).isEmpty()) {
            return new Done(courtImport, true, -1);
        }
        run(
                root,
                wrapping,
                number,
                report,
                sending,
                reported(courtImport, CourtImportStarted.class).getFirst());
        return new Done(courtImport, false, sending.position());
    }

    private void run(
            Spot root,
            Wrapping wrapping,
            CaseNumber number,
            Report report,
            Sending sending,
            CourtImportStarted started) {
        CourtCaseId courtCase = started.courtCase();
        LocalDate learnedOn = started.startedOn();
        List<FoundPerson> found = Parties.in(wrapping.data(), report);
        var known = new KnownPeople(recorded);
        var details = new TakingDetails(sending, known, report, learnedOn);
        var people = new TakingPeople(sending, known, report, courtCase, details).take(found);
        if (new TakingTheCase(sending, report, courtCase).take(wrapping, number, people)) {
            new TakingOrders(sending, recorded, report, courtCase).take(wrapping.data());
            String court = TakingTheCase.courtName(wrapping.data());
            new TakingHearings(sending, report, courtCase).take(FoundHearing.in(wrapping, root), court);
        }
        List<ImportLine> lines = report.lines(new KnownFields(wrapping));
        for (int part = 0; part * LINES_IN_A_PART < lines.size(); part++) {
            int from = part * LINES_IN_A_PART;
            var some = List.copyOf(lines.subList(from, Math.min(from + LINES_IN_A_PART, lines.size())));
            // An outcome may differ when it is run again; the part that was reported first stays.
            sending.send(
                    new ReportImportLines(started.courtImport(), part, some), "part " + part + "#" + some.hashCode());
        }
        var warnings = report.warnings();
        sending.send(new FinishCourtImport(started.courtImport(), warnings), "end#" + warnings.hashCode());
    }

    /** The report as it is recorded, the same for every time that the file is brought. */
    public Told told(CourtImportId courtImport) {
        return new Told(
                reported(courtImport, CourtImportStarted.class).getFirst(),
                reported(courtImport, ImportLinesReported.class).stream()
                        .flatMap(part -> part.lines().stream())
                        .toList(),
                reported(courtImport, CourtImportFinished.class).getFirst());
    }

    public record Told(CourtImportStarted started, List<ImportLine> lines, CourtImportFinished finished) {}

    /** Whose number it is; else an id that comes from the number, so that two files of one case meet. */
    private CourtCaseId courtCase(CaseNumber number) {
        var fingerprint = number.number().fingerprint(fingerprints);
        CourtCaseId holder = null;
        var stream = new StreamId(StreamType.COURT_NUMBER, fingerprint);
        for (CourtNumberEvent event : recorded.eventsOf(stream, CourtNumberEvent.class)) {
            holder = switch (event) {
                case CourtNumberTaken taken -> taken.courtCase();
                case CourtNumberFreed freed -> null;
            };
        }
        return holder == null ? new CourtCaseId(Derived.from("court-case", fingerprint)) : holder;
    }

    private <E extends CourtImportEvent> List<E> reported(CourtImportId courtImport, Class<E> kind) {
        return recorded.eventsOf(CourtImportEvent.streamOf(courtImport), kind);
    }
}
