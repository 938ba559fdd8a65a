package org.evenhand.incidents;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.evenhand.casefile.CaseFileEvent;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.casefile.OpenWorkEvent.WorkBegun;
import org.evenhand.casefile.OpenWorkEvent.WorkDone;
import org.evenhand.casefile.WorkKind;
import org.evenhand.incidents.IncidentCommand.AddIncidentAction;
import org.evenhand.incidents.IncidentCommand.ClassifyIncident;
import org.evenhand.incidents.IncidentCommand.CloseIncident;
import org.evenhand.incidents.IncidentCommand.CloseIncidentAction;
import org.evenhand.incidents.IncidentCommand.RecordNotification;
import org.evenhand.incidents.IncidentCommand.ReportIncident;
import org.evenhand.incidents.IncidentEvent.IncidentClosed;
import org.evenhand.incidents.IncidentEvent.IncidentReported;
import org.evenhand.incidents.IncidentRefusal.HappenedInTheFuture;
import org.evenhand.incidents.IncidentRefusal.IncidentAlreadyReported;
import org.evenhand.law.Law;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.GeneralRefusal.FieldMissing;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.Intent;
import org.evenhand.record.Moment;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.record.Subject;
import org.jspecify.annotations.Nullable;

/** One incident, from its report to what was learned from it. */
@Aggregate
class IncidentStream {

    @AggregateIdentifier
    private @Nullable StreamId stream;

    private Incident incident = Incident.NONE;

    IncidentStream() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void report(
            ReportIncident command,
            Clock clock,
            LocalTimes times,
            OtherStreams others,
            @MetaDataValue(Intent.KEY) Intent intent) {
        if (incident.reported() != null) {
            throw Refused.because(new IncidentAlreadyReported());
        }
        if (command.account().isBlank()) {
            throw Refused.because(new FieldMissing("account"));
        }
        var now = new Moment(clock.instant(), times.serviceZone());
        Moment happened = command.happenedAt() == null ? null : times.moment(command.happenedAt(), "happenedAt");
        if (happened != null && happened.at().isAfter(now.at())) {
            throw Refused.because(new HappenedInTheFuture());
        }
        CaseFileId caseFile = command.caseFile();
        if (caseFile != null
                && others.eventsOf(new StreamId(StreamType.CASE_FILE, caseFile), CaseFileEvent.class)
                        .isEmpty()) {
            throw Refused.because(new NotFound());
        }
        var reported = new IncidentReported(
                command.incident(),
                caseFile,
                command.kind(),
                command.account().about(caseFile == null ? Subject.SITE : caseFile.subject()),
                happened,
                now,
                command.anonymous() ? null : intent.actor().id());
        apply(reported);
        if (caseFile != null) {
            others.alsoAppend(new WorkBegun(
                    caseFile, WorkKind.INCIDENT, command.incident().value(), reported.compartment()));
        }
    }

    @CommandHandler
    void classify(ClassifyIncident command, Law law, LocalTimes times, @MetaDataValue(Intent.KEY) Intent intent) {
        handling(intent).of(command, new TellingWithin(law, times)).forEach(AggregateLifecycle::apply);
    }

    @CommandHandler
    void tell(RecordNotification command, Clock clock, LocalTimes times, @MetaDataValue(Intent.KEY) Intent intent) {
        apply(handling(intent).of(command, times, clock.instant()));
    }

    @CommandHandler
    void add(AddIncidentAction command, @MetaDataValue(Intent.KEY) Intent intent) {
        apply(handling(intent).of(command));
    }

    @CommandHandler
    void close(CloseIncidentAction command, @MetaDataValue(Intent.KEY) Intent intent) {
        apply(handling(intent).of(command));
    }

    @CommandHandler
    void close(CloseIncident command, OtherStreams others, @MetaDataValue(Intent.KEY) Intent intent) {
        IncidentClosed closed = handling(intent).of(command);
        apply(closed);
        CaseFileId caseFile = closed.caseFile();
        if (caseFile != null) {
            others.alsoAppend(
                    new WorkDone(caseFile, WorkKind.INCIDENT, closed.incident().value(), closed.compartment()));
        }
    }

    private HandlingAnIncident handling(Intent intent) {
        return new HandlingAnIncident(incident, intent.actor().id());
    }

    @EventSourcingHandler
    void on(IncidentEvent event) {
        stream = event.stream();
        incident = incident.after(event);
    }
}
