package org.evenhand.court;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.casefile.OpenWorkEvent.WorkBegun;
import org.evenhand.casefile.OpenWorkEvent.WorkDone;
import org.evenhand.casefile.WorkKind;
import org.evenhand.court.CourtCommand.AnswerSummons;
import org.evenhand.court.CourtCommand.ReceiveSummons;
import org.evenhand.court.CourtCommand.RequestSetAside;
import org.evenhand.court.CourtEvent.SummonsAnswered;
import org.evenhand.court.CourtEvent.SummonsReceived;
import org.evenhand.court.CourtEvent.SummonsSetAsideRequested;
import org.evenhand.court.CourtRefusal.DocumentsRequired;
import org.evenhand.court.CourtRefusal.SetAsideAlreadyRequested;
import org.evenhand.court.CourtRefusal.SummonsAlreadyAnswered;
import org.evenhand.court.CourtRefusal.SummonsAlreadyReceived;
import org.evenhand.court.CourtRefusal.SummonsAnsweredBeforeReceived;
import org.evenhand.court.CourtRefusal.SummonsUnknown;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.Compartment;
import org.evenhand.record.Confided;
import org.evenhand.record.GeneralRefusal.FieldMalformed;
import org.evenhand.record.Moment;
import org.evenhand.record.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Witness summonses to this service (FPR 2010 Part 24). One is work of every case file of the court case until it is answered:
 * to ask the court to set it aside does not release the witness.
 */
final class Summonses {

    private final Involved involved;
    private final Map<SummonsId, LocalDate> received = new LinkedHashMap<>();
    private final Set<SummonsId> answered = new HashSet<>();
    private final Set<SummonsId> challenged = new HashSet<>();

    Summonses(Involved involved) {
        this.involved = involved;
    }

    @CommandHandler
    void receive(ReceiveSummons command, Clock clock, LocalTimes times, OtherStreams others) {
        if (received.containsKey(command.summons())) {
            throw Refused.because(new SummonsAlreadyReceived());
        }
        refuseFuture(command.receivedOn(), clock, times, "receivedOn");
        apply(new SummonsReceived(
                command.courtCase(),
                command.summons(),
                command.kind(),
                command.witness(),
                documents(command),
                command.receivedOn(),
                times.moment(command.answerBy(), "answerBy")));
        involved.caseFiles().forEach(caseFile -> others.alsoAppend(begun(command.summons(), caseFile)));
    }

    private static @Nullable Personal documents(ReceiveSummons command) {
        Confided named = command.documents();
        if (named != null && !named.isBlank()) {
            return named.about(command.courtCase().subject());
        }
        if (command.kind() != SummonsKind.ATTEND) {
            throw Refused.because(new DocumentsRequired());
        }
        return null;
    }

    @CommandHandler
    void answer(AnswerSummons command, Clock clock, LocalTimes times, OtherStreams others) {
        LocalDate came = open(command.summons());
        Moment at = times.moment(command.at(), "at");
        if (at.local().toLocalDate().isBefore(came)) {
            throw Refused.because(new SummonsAnsweredBeforeReceived());
        }
        refuseFuture(at.local().toLocalDate(), clock, times, "at");
        apply(new SummonsAnswered(command.courtCase(), command.summons(), command.how(), at));
        involved.caseFiles()
                .forEach(caseFile -> others.alsoAppend(new WorkDone(
                        caseFile, WorkKind.SUMMONS, command.summons().value(), Compartment.COURT)));
    }

    @CommandHandler
    void setAside(RequestSetAside command, Clock clock, LocalTimes times) {
        LocalDate came = open(command.summons());
        if (challenged.contains(command.summons())) {
            throw Refused.because(new SetAsideAlreadyRequested());
        }
        if (command.on().isBefore(came)) {
            throw Refused.because(new FieldMalformed("on", "a day on or after which the summons was received"));
        }
        refuseFuture(command.on(), clock, times, "on");
        apply(new SummonsSetAsideRequested(
                command.courtCase(),
                command.summons(),
                command.on(),
                Words.required(command.grounds(), "grounds")
                        .about(command.courtCase().subject())));
    }

    private LocalDate open(SummonsId id) {
        LocalDate came = received.get(id);
        if (came == null) {
            throw Refused.because(new SummonsUnknown());
        }
        if (answered.contains(id)) {
            throw Refused.because(new SummonsAlreadyAnswered());
        }
        return came;
    }

    private static void refuseFuture(LocalDate day, Clock clock, LocalTimes times, String field) {
        if (day.isAfter(LocalDate.ofInstant(clock.instant(), times.serviceZone()))) {
            throw Refused.because(new FieldMalformed(field, "a day that is not in the future"));
        }
    }

    List<WorkBegun> leftToDo(CaseFileId caseFile) {
        return received.keySet().stream()
                .filter(summons -> !answered.contains(summons))
                .map(summons -> begun(summons, caseFile))
                .toList();
    }

    private static WorkBegun begun(SummonsId summons, CaseFileId caseFile) {
        return new WorkBegun(caseFile, WorkKind.SUMMONS, summons.value(), Compartment.COURT);
    }

    void received(SummonsReceived event) {
        received.put(event.summons(), event.receivedOn());
    }

    void answered(SummonsAnswered event) {
        answered.add(event.summons());
    }

    void challenged(SummonsSetAsideRequested event) {
        challenged.add(event.summons());
    }
}
