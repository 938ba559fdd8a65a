package org.evenhand.platform;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.evenhand.casefile.AllocationId;
import org.evenhand.casefile.CaseFileEvent;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.court.CourtCaseId;
import org.evenhand.court.CourtCommand;
import org.evenhand.court.CourtEvent.CaseFileLinked;
import org.evenhand.court.CourtEvent.CourtCaseLinked;
import org.evenhand.court.CourtImportCommand.BeginCourtImport;
import org.evenhand.court.CourtStep;
import org.evenhand.platform.CommandRights.Right;
import org.evenhand.record.Actor;
import org.evenhand.record.Command;
import org.evenhand.record.Event;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.Intent;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;

/**
 * The one place where it is decided whether somebody may ask: role × relationship × compartment, from the record itself and
 * not from a view that may be behind. Who may not is told what they would be told if it did not exist.
 *
 * <p>Asked when the command arrives. An allocation that ends while the command is being decided comes too late for it, as it
 * would had the command been a moment faster.
 */
final class Rights {

    private final CommandRights rows;
    private final EventStore store;
    private final Clock clock;
    private final ZoneId zone;

    /** @param zone in which an allocation's first day begins */
    Rights(CommandRights rows, EventStore store, Clock clock, ZoneId zone) {
        this.rows = rows;
        this.store = store;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * The intent with the allocation that it relies on.
     *
     * @throws Refused with {@link NotFound} if there is no right to ask
     */
    Intent entitle(Command command, Intent intent) {
        Actor actor = intent.actor();
        Right right = rows.of(command.getClass());
        boolean byRole = right.byRole().contains(actor.role());
        if (!byRole && !right.byAllocation().contains(actor.role())) {
            throw Refused.because(new NotFound());
        }
        var concerning = Concerning.of(command, first(command.target()));
        if (!byRole && concerning.caseFiles().isEmpty()) {
            throw Refused.because(new NotFound());
        }
        Intent entitled = intent;
        var caseFiles = new LinkedHashSet<>(concerning.caseFiles());
        caseFiles.addAll(linkedTo(command));
        for (CaseFileId caseFile : caseFiles) {
            CaseTeam team = team(caseFile);
            if (team.hasConflict(actor.id())) {
                throw Refused.because(new NotFound());
            }
            if (!byRole) {
                AllocationId allocation = team.allocationOf(
                                actor.id(), concerning.sides(), LocalDate.now(clock.withZone(zone)))
                        .orElseThrow(() -> Refused.because(new NotFound()));
                entitled = entitled.withBasis("allocation:" + allocation.value());
            }
        }
        return entitled;
    }

    /** A court case may have come to belong to a family long after its first event; a conflict with it counts all the same. */
    private List<CaseFileId> linkedTo(Command command) {
        CourtCaseId courtCase = switch (command) {
            case CourtCommand court -> court.courtCase();
            case CourtStep step -> step.courtCase();
            case BeginCourtImport begin -> begin.courtCase();
            default -> null;
        };
        if (courtCase == null) {
            return List.of();
        }
        var linked = new ArrayList<CaseFileId>();
        store.readEvents(new StreamId(StreamType.COURT_CASE, courtCase).toString(), 0)
                .forEachRemaining(message -> {
                    if (message.getPayload() instanceof CourtCaseLinked first && first.caseFile() != null) {
                        linked.add(first.caseFile());
                    } else if (message.getPayload() instanceof CaseFileLinked further) {
                        linked.add(further.caseFile());
                    }
                });
        return linked;
    }

    private Optional<Event> first(StreamId stream) {
        var events = store.readEvents(stream.toString(), 0);
        return events.hasNext() ? Optional.of((Event) events.next().getPayload()) : Optional.empty();
    }

    private CaseTeam team(CaseFileId caseFile) {
        List<CaseFileEvent> events = store.readEvents(new StreamId(StreamType.CASE_FILE, caseFile).toString(), 0)
                .asStream()
                .map(message -> (CaseFileEvent) message.getPayload())
                .toList();
        return CaseTeam.of(events);
    }
}
