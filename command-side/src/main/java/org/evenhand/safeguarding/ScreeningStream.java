package org.evenhand.safeguarding;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.platform.StaffDirectory;
import org.evenhand.record.GeneralRefusal.FieldMissing;
import org.evenhand.record.Intent;
import org.evenhand.record.StreamId;
import org.evenhand.safeguarding.SafeguardingCommand.CallForRescreening;
import org.evenhand.safeguarding.SafeguardingCommand.CompleteScreening;
import org.evenhand.safeguarding.SafeguardingCommand.StartScreening;
import org.evenhand.safeguarding.SafeguardingRefusal.NotScreenedYet;
import org.evenhand.safeguarding.ScreeningEvent.RescreenCalledFor;
import org.jspecify.annotations.Nullable;

/** All screenings of one parent in one case file, one after another. */
@Aggregate
class ScreeningStream {

    @AggregateIdentifier
    private @Nullable StreamId stream;

    private Screening screening = Screening.NONE;

    ScreeningStream() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void start(StartScreening command, Clock clock, LocalTimes times, OtherStreams others) {
        apply(new StartingToScreen(others, times, clock.instant()).of(command));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void complete(
            CompleteScreening command,
            Clock clock,
            LocalTimes times,
            StaffDirectory staff,
            @MetaDataValue(Intent.KEY) Intent intent) {
        var today = LocalDate.ofInstant(clock.instant(), times.serviceZone());
        apply(new CompletingAScreening(screening, staff, today)
                .of(command, intent.actor().id()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void callFor(CallForRescreening command, Clock clock, LocalTimes times) {
        if (command.reason().isBlank()) {
            throw Refused.because(new FieldMissing("reason"));
        }
        if (!screening.canBeCalledFor()) {
            throw Refused.because(new NotScreenedYet());
        }
        apply(new RescreenCalledFor(
                command.caseFile(),
                command.person(),
                RescreenCause.SERVICE,
                LocalDate.ofInstant(clock.instant(), times.serviceZone()),
                command.reason().about(command.person().subject())));
    }

    @EventSourcingHandler
    void on(ScreeningEvent event) {
        stream = event.stream();
        screening = screening.after(event);
    }
}
