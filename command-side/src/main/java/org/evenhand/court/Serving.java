package org.evenhand.court;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.casefile.OpenWorkEvent.WorkBegun;
import org.evenhand.casefile.OpenWorkEvent.WorkDone;
import org.evenhand.casefile.WorkKind;
import org.evenhand.court.CourtCommand.ConfirmServed;
import org.evenhand.court.CourtCommand.ServeDocument;
import org.evenhand.court.CourtEvent.NoSafeServiceRoute;
import org.evenhand.court.CourtEvent.ServiceAttempted;
import org.evenhand.court.CourtEvent.ServiceCompleted;
import org.evenhand.court.CourtRefusal.CompletedBeforeAttempted;
import org.evenhand.court.CourtRefusal.NobodyToServe;
import org.evenhand.court.CourtRefusal.ServedInTheFuture;
import org.evenhand.court.CourtRefusal.ServiceAlreadyCompleted;
import org.evenhand.court.CourtRefusal.ServiceAlreadyRecorded;
import org.evenhand.court.CourtRefusal.ServiceNotAttempted;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.Compartment;
import org.evenhand.record.Confided;
import org.evenhand.record.Derived;
import org.evenhand.record.Intent;
import org.evenhand.record.Moment;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;

/**
 * Documents on their way to people. For everybody who is to be served there is exactly one answer: attempted, or no safe route,
 * which is work left to do until another way is found. Confidentiality leaves nobody out (DOMAIN.md §0.5, edge case 2).
 */
final class Serving {

    private final Involved involved;
    private final PageChecks checks;
    private final Set<ServiceId> services = new HashSet<>();
    private final Map<Act, Moment> attempted = new HashMap<>();
    private final Set<Act> completed = new HashSet<>();
    private final Map<UUID, PersonId> withoutRoute = new LinkedHashMap<>();

    private record Act(ServiceId service, PersonId to) {}

    Serving(Involved involved, PageChecks checks) {
        this.involved = involved;
        this.checks = checks;
    }

    @CommandHandler
    void serve(
            ServeDocument command,
            @MetaDataValue(Intent.KEY) Intent intent,
            Clock clock,
            LocalTimes times,
            OtherStreams others) {
        if (services.contains(command.service())) {
            throw Refused.because(new ServiceAlreadyRecorded());
        }
        Personal what =
                Words.required(command.what(), "what").about(command.courtCase().subject());
        Moment at = times.moment(command.at(), "at");
        if (at.at().isAfter(clock.instant())) {
            throw Refused.because(new ServedInTheFuture());
        }
        LocalDate day = at.local().toLocalDate();
        Set<PersonId> people = people(command);
        var checkedBy = checks.of(command, anyIsConfidential(others, day));
        for (PersonId person : people) {
            Optional<ContactRef> route = Reachable.of(person, others, day)
                    .route(command.method(), intent.actor().role());
            if (route.isEmpty() && command.method().needsContact()) {
                leave(command, what, person, others);
            } else {
                done(task(command.courtCase(), command.document(), person), person, others);
                apply(new ServiceAttempted(
                        command.courtCase(),
                        command.service(),
                        command.document(),
                        what,
                        person,
                        command.method(),
                        route.orElse(null),
                        at,
                        checkedBy));
            }
        }
    }

    private Set<PersonId> people(ServeDocument command) {
        involved.refuseOutsiders(command.to());
        Set<PersonId> people = command.to().isEmpty() ? involved.adults() : new LinkedHashSet<>(command.to());
        if (people.isEmpty()) {
            throw Refused.because(new NobodyToServe());
        }
        return people;
    }

    private boolean anyIsConfidential(OtherStreams others, LocalDate day) {
        return involved.people().stream()
                .anyMatch(person -> Reachable.of(person, others, day).isConfidential());
    }

    private void leave(ServeDocument command, Personal what, PersonId person, OtherStreams others) {
        UUID task = task(command.courtCase(), command.document(), person);
        if (!withoutRoute.containsKey(task)) {
            involved.caseFiles().forEach(caseFile -> others.alsoAppend(begun(task, person, caseFile)));
        }
        apply(new NoSafeServiceRoute(
                command.courtCase(), command.service(), command.document(), what, person, command.method()));
    }

    private void done(UUID task, PersonId person, OtherStreams others) {
        if (withoutRoute.containsKey(task)) {
            involved.caseFiles()
                    .forEach(caseFile -> others.alsoAppend(
                            new WorkDone(caseFile, WorkKind.SERVICE_ROUTE, task, Compartment.of(person))));
        }
    }

    @CommandHandler
    void complete(ConfirmServed command, Clock clock, LocalTimes times) {
        var act = new Act(command.service(), command.to());
        Moment sent = attempted.get(act);
        if (sent == null) {
            throw Refused.because(new ServiceNotAttempted());
        }
        if (completed.contains(act)) {
            throw Refused.because(new ServiceAlreadyCompleted());
        }
        Moment at = times.moment(command.at(), "at");
        if (at.at().isBefore(sent.at())) {
            throw Refused.because(new CompletedBeforeAttempted());
        }
        if (at.at().isAfter(clock.instant())) {
            throw Refused.because(new ServedInTheFuture());
        }
        apply(new ServiceCompleted(
                command.courtCase(),
                command.service(),
                command.to(),
                at,
                Confided.ifSaid(command.evidenceRef(), command.to().subject())));
    }

    List<WorkBegun> leftToDo(CaseFileId caseFile) {
        return withoutRoute.entrySet().stream()
                .map(task -> begun(task.getKey(), task.getValue(), caseFile))
                .toList();
    }

    private static WorkBegun begun(UUID task, PersonId person, CaseFileId caseFile) {
        return new WorkBegun(caseFile, WorkKind.SERVICE_ROUTE, task, Compartment.of(person));
    }

    private static UUID task(CourtCaseId courtCase, DocumentId document, PersonId person) {
        return Derived.from("service-route", courtCase, document, person);
    }

    void attempted(ServiceAttempted event) {
        services.add(event.service());
        attempted.put(new Act(event.service(), event.to()), event.at());
        withoutRoute.remove(task(event.courtCase(), event.document(), event.to()));
    }

    void completed(ServiceCompleted event) {
        completed.add(new Act(event.service(), event.to()));
    }

    void withoutRoute(NoSafeServiceRoute event) {
        services.add(event.service());
        withoutRoute.put(task(event.courtCase(), event.document(), event.to()), event.to());
    }
}
