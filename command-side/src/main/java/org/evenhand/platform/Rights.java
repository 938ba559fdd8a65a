package org.evenhand.platform;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.evenhand.casefile.AllocationId;
import org.evenhand.casefile.CaseFileEvent;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.casefile.PersonCasesEvent;
import org.evenhand.casefile.PersonCasesEvent.CaseFileEntered;
import org.evenhand.court.CourtCaseId;
import org.evenhand.court.CourtCommand;
import org.evenhand.court.CourtImportCommand.BeginCourtImport;
import org.evenhand.court.CourtStep;
import org.evenhand.people.PersonCommand;
import org.evenhand.platform.CommandRights.Right;
import org.evenhand.privacy.BreakGlass;
import org.evenhand.privacy.BreakGlassCommand.OpenBreakGlass;
import org.evenhand.privacy.BreakGlassEvent;
import org.evenhand.record.Command;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.Intent;
import org.evenhand.record.PersonId;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.jspecify.annotations.Nullable;

/**
 * The one place where it is decided whether somebody may ask: role × relationship × compartment, from the record itself and
 * not from a view that may be behind. Who may not is told what they would be told if it did not exist.
 *
 * <p>Asked anew at every attempt to decide; what the answer {@linkplain Entitled rests on} is guarded, so an allocation that ends
 * while the command is being decided is not missed.
 */
final class Rights {

    private final CommandRights rows;
    private final EventStore store;
    private final StaffDirectory staff;
    private final Clock clock;
    private final ZoneId zone;

    /** @param zone in which an allocation's first day begins */
    Rights(CommandRights rows, EventStore store, StaffDirectory staff, Clock clock, ZoneId zone) {
        this.rows = rows;
        this.store = store;
        this.staff = staff;
        this.clock = clock;
        this.zone = zone;
    }

    /** @throws Refused with {@link NotFound} if there is no right to ask */
    Entitled entitle(Command command, Intent intent) {
        Right right = rows.of(command.getClass());
        Role role = intent.actor().role();
        if (!right.isSomehowOf(role)) {
            throw Refused.because(new NotFound());
        }
        var seen = new SeenStreams(store, intent.commandId());
        Optional<String> basis = command instanceof PersonCommand about
                ? aboutAPerson(about, right, intent, seen).map(Rights::basis)
                : inCases(command, right, intent, seen);
        return new Entitled(basis.map(intent::withBasis).orElse(intent), seen.versions());
    }

    private static String basis(AllocationId allocation) {
        return "allocation:" + allocation.value();
    }

    /** Every case file that the command is about must be open to the actor. */
    private Optional<String> inCases(Command command, Right right, Intent intent, SeenStreams seen) {
        boolean byRole = right.byRole().contains(intent.actor().role());
        // A conflict that is on record is refused by name where it is decided; who one is may be on no record of the
        // family's.
        if (command instanceof OpenBreakGlass open
                && own(intent, seen).caseFiles().contains(open.caseFile())) {
            throw Refused.because(new NotFound());
        }
        if (byRole && right.evenInConflict()) {
            return Optional.empty();
        }
        var concerning = Concerning.of(command, seen.first(command.target()));
        if (!byRole && concerning.caseFiles().isEmpty()) {
            throw Refused.because(new NotFound());
        }
        var own = own(intent, seen);
        if (own.areOf(concerning.sides()) || own.isPartyIn(courtCase(command))) {
            throw Refused.because(new NotFound());
        }
        Stream<CaseFileId> caseFiles = Stream.concat(concerning.caseFiles().stream(), linkedTo(command).stream());
        Map<CaseFileId, CaseTeam> teams = teams(caseFiles, intent.actor().id(), own, seen);
        if (byRole) {
            return Optional.empty();
        }
        Optional<String> last = Optional.empty();
        for (Map.Entry<CaseFileId, CaseTeam> each : teams.entrySet()) {
            var sides = new HashSet<>(concerning.sides());
            sides.addAll(each.getValue().sidesOf(command));
            last = Optional.of(each.getValue()
                    .allocationOf(intent.actor().id(), sides, today())
                    .map(Rights::basis)
                    .or(() -> underBreakGlass(each.getKey(), sides, right, intent, seen))
                    .orElseThrow(() -> Refused.because(new NotFound())));
        }
        return last;
    }

    /** Looked at only where no allocation does: then a glass that is taken back meanwhile stops the append. */
    private Optional<String> underBreakGlass(
            CaseFileId caseFile, Set<PersonId> sides, Right right, Intent intent, SeenStreams seen) {
        return right.underBreakGlass()
                ? BreakGlass.of(seen.all(BreakGlassEvent.streamOf(caseFile), BreakGlassEvent.class))
                        .openTo(intent.actor().id(), sides, clock.instant())
                        .map(access -> access.opened().breakGlass().basis())
                : Optional.empty();
    }

    /**
     * A person may be in several cases; working with them in one of them is enough. Until somebody has been allocated to any of
     * them there is nobody to ask, so intake goes by role.
     */
    private Optional<AllocationId> aboutAPerson(PersonCommand command, Right right, Intent intent, SeenStreams seen) {
        StaffId actor = intent.actor().id();
        boolean byRole = right.byRole().contains(intent.actor().role());
        if (byRole && right.evenInConflict()) {
            return Optional.empty();
        }
        var own = own(intent, seen);
        if (own.areOf(command.everybody())) {
            throw Refused.because(new NotFound());
        }
        Map<CaseFileId, CaseTeam> teams =
                teams(command.everybody().stream().flatMap(each -> casesOf(each, seen)), actor, own, seen);
        if (byRole || teams.values().stream().noneMatch(CaseTeam::hasEverBeen)) {
            return Optional.empty();
        }
        return Optional.of(teams.values().stream()
                .flatMap(team -> team.allocationOf(actor, Set.of(command.person()), today()).stream())
                .findFirst()
                .orElseThrow(() -> Refused.because(new NotFound())));
    }

    /** Where the actor is somebody's parent, child or opponent, from the record as it stands and not from what somebody noted. */
    private OwnCases own(Intent intent, SeenStreams seen) {
        return staff.colleague(intent.actor().id())
                .map(StaffDirectory.Colleague::person)
                .map(person -> OwnCases.of(person, seen))
                .orElse(OwnCases.NONE);
    }

    /** Edge case 12: a conflict of interest with any of them ends every right, and so does being one of them. */
    private Map<CaseFileId, CaseTeam> teams(
            Stream<CaseFileId> caseFiles, StaffId actor, OwnCases own, SeenStreams seen) {
        var teams = new LinkedHashMap<CaseFileId, CaseTeam>();
        caseFiles.distinct().forEach(caseFile -> {
            var team = CaseTeam.of(seen.all(new StreamId(StreamType.CASE_FILE, caseFile), CaseFileEvent.class));
            if (team.hasConflict(actor) || own.caseFiles().contains(caseFile)) {
                throw Refused.because(new NotFound());
            }
            teams.put(caseFile, team);
        });
        return teams;
    }

    private static Stream<CaseFileId> casesOf(PersonId person, SeenStreams seen) {
        return seen.all(PersonCasesEvent.streamOf(person), CaseFileEntered.class).stream()
                .map(CaseFileEntered::caseFile);
    }

    /**
     * A court case may have come to belong to a family long after its first event; a conflict with it counts all the same. Known
     * limit: a family that is linked in the same moment counts from the next command on.
     */
    private List<CaseFileId> linkedTo(Command command) {
        CourtCaseId courtCase = courtCase(command);
        if (courtCase == null) {
            return List.of();
        }
        var linked = new ArrayList<CaseFileId>();
        store.readEvents(new StreamId(StreamType.COURT_CASE, courtCase).toString(), 0)
                .forEachRemaining(
                        message -> OwnCases.linkedBy(message.getPayload()).ifPresent(linked::add));
        return linked;
    }

    private static @Nullable CourtCaseId courtCase(Command command) {
        return switch (command) {
            case CourtCommand court -> court.courtCase();
            case CourtStep step -> step.courtCase();
            case BeginCourtImport begin -> begin.courtCase();
            default -> null;
        };
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(zone));
    }
}
