package org.evenhand.safeguarding;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.evenhand.casefile.OpenWorkEvent.WorkBegun;
import org.evenhand.casefile.OpenWorkEvent.WorkDone;
import org.evenhand.casefile.WorkKind;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.OtherStreams;
import org.evenhand.record.Intent;
import org.evenhand.record.StreamId;
import org.evenhand.safeguarding.ConcernCommand.AnswerConcern;
import org.evenhand.safeguarding.ConcernCommand.CloseConcern;
import org.evenhand.safeguarding.ConcernCommand.MakeStatutoryReferral;
import org.evenhand.safeguarding.ConcernCommand.RaiseSafeguardingConcern;
import org.evenhand.safeguarding.ConcernCommand.RecordAcknowledgement;
import org.evenhand.safeguarding.ConcernCommand.TakeConcern;
import org.evenhand.safeguarding.ConcernEvent.ConcernClosed;
import org.evenhand.safeguarding.ConcernEvent.SafeguardingConcernRaised;
import org.jspecify.annotations.Nullable;

/** One concern: raised, taken, answered, referred, closed. While it is open the case file stays open. */
@Aggregate
class ConcernStream {

    @AggregateIdentifier
    private @Nullable StreamId stream;

    private Concern concern = Concern.NONE;

    ConcernStream() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void raise(
            RaiseSafeguardingConcern command,
            Clock clock,
            LocalTimes times,
            OtherStreams others,
            AnswerWithin within,
            @MetaDataValue(Intent.KEY) Intent intent) {
        boolean openAlready = concern.raised() != null && !concern.closed();
        var raising = new RaisingAConcern(concern, others, times, within, clock.instant());
        SafeguardingConcernRaised raised = raising.of(command, intent.actor().id());
        apply(raised);
        raising.rescreens(command).forEach(others::alsoAppend);
        if (!openAlready) {
            others.alsoAppend(new WorkBegun(
                    raised.caseFile(),
                    WorkKind.SAFEGUARDING_TASK,
                    raised.concern().value(),
                    raised.compartment()));
        }
    }

    @CommandHandler
    void take(TakeConcern command, @MetaDataValue(Intent.KEY) Intent intent) {
        apply(new AnsweringAConcern(concern, intent.actor().id()).take());
    }

    @CommandHandler
    void answer(AnswerConcern command, @MetaDataValue(Intent.KEY) Intent intent) {
        apply(new AnsweringAConcern(concern, intent.actor().id()).of(command));
    }

    @CommandHandler
    void close(CloseConcern command, OtherStreams others, @MetaDataValue(Intent.KEY) Intent intent) {
        ConcernClosed closed = new AnsweringAConcern(concern, intent.actor().id()).of(command);
        apply(closed);
        others.alsoAppend(new WorkDone(
                closed.caseFile(), WorkKind.SAFEGUARDING_TASK, closed.concern().value(), closed.compartment()));
    }

    @CommandHandler
    void refer(MakeStatutoryReferral command, Clock clock, LocalTimes times, @MetaDataValue(Intent.KEY) Intent intent) {
        apply(new ReferringAConcern(concern, times, clock.instant())
                .of(command, intent.actor().id()));
    }

    @CommandHandler
    void acknowledge(RecordAcknowledgement command, Clock clock, LocalTimes times) {
        apply(new ReferringAConcern(concern, times, clock.instant()).of(command));
    }

    @EventSourcingHandler
    void on(ConcernEvent event) {
        stream = event.stream();
        concern = concern.after(event);
    }
}
