package org.evenhand.court;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.evenhand.court.CourtImportCommand.BeginCourtImport;
import org.evenhand.court.CourtImportCommand.FinishCourtImport;
import org.evenhand.court.CourtImportCommand.ReportImportLines;
import org.evenhand.court.CourtImportEvent.CourtImportFinished;
import org.evenhand.court.CourtImportEvent.CourtImportStarted;
import org.evenhand.court.CourtImportEvent.ImportLinesReported;
import org.evenhand.platform.LocalTimes;
import org.evenhand.record.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * The report of one import. Whatever is said again changes nothing, so an import that was interrupted is simply run again:
 * a part that is reported stays as it was reported.
 */
@Aggregate
class CourtImport {

    @AggregateIdentifier
    private @Nullable StreamId stream;

    private final Set<Integer> parts = new HashSet<>();
    private int taken;
    private int left;
    private boolean finished;

    CourtImport() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void begin(BeginCourtImport command, Clock clock, LocalTimes times) {
        if (stream == null) {
            apply(new CourtImportStarted(
                    command.courtImport(),
                    command.sha256(),
                    command.bytes(),
                    command.shape(),
                    command.courtCase(),
                    command.values(),
                    LocalDate.ofInstant(clock.instant(), times.serviceZone())));
        }
    }

    @CommandHandler
    void report(ReportImportLines command) {
        if (!finished && !parts.contains(command.part())) {
            apply(new ImportLinesReported(command.courtImport(), command.part(), command.lines()));
        }
    }

    @CommandHandler
    void finish(FinishCourtImport command) {
        if (!finished) {
            apply(new CourtImportFinished(command.courtImport(), taken, left, command.warnings()));
        }
    }

    @EventSourcingHandler
    void on(CourtImportEvent event) {
        stream = event.stream();
        switch (event) {
            case CourtImportStarted started -> {}
            case ImportLinesReported reported -> {
                parts.add(reported.part());
                for (ImportLine line : reported.lines()) {
                    if (line.takenAs() != null) {
                        taken++;
                    } else {
                        left++;
                    }
                }
            }
            case CourtImportFinished done -> finished = true;
        }
    }
}
