package org.evenhand.supervision;

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
import org.evenhand.platform.StaffDirectory;
import org.evenhand.record.Intent;
import org.evenhand.record.StreamId;
import org.evenhand.supervision.SupervisionCommand.ArrangeSupervision;
import org.evenhand.supervision.SupervisionCommand.AssignTrainingCase;
import org.evenhand.supervision.SupervisionCommand.EndSupervision;
import org.evenhand.supervision.SupervisionCommand.RecordMissedSupervision;
import org.evenhand.supervision.SupervisionCommand.RecordSupervision;
import org.evenhand.supervision.SupervisionCommand.SignOffCompetency;
import org.jspecify.annotations.Nullable;

/** One arrangement of supervision. */
@Aggregate
class SupervisionStream {

    @AggregateIdentifier
    private @Nullable StreamId stream;

    private final Supervising supervising = new Supervising();

    SupervisionStream() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void arrange(ArrangeSupervision command, StaffDirectory staff) {
        apply(supervising.of(command, staff));
    }

    @CommandHandler
    void record(
            RecordSupervision command,
            Clock clock,
            LocalTimes times,
            OtherStreams others,
            @MetaDataValue(Intent.KEY) Intent intent) {
        apply(supervising.of(command, intent.actor(), times, others, clock.instant()));
    }

    @CommandHandler
    void record(
            RecordMissedSupervision command, Clock clock, LocalTimes times, @MetaDataValue(Intent.KEY) Intent intent) {
        apply(supervising.of(command, intent.actor(), today(clock, times)));
    }

    @CommandHandler
    void assign(AssignTrainingCase command, Clock clock, LocalTimes times, OtherStreams others, StaffDirectory staff) {
        apply(supervising.of(command, staff, others, today(clock, times)));
    }

    @CommandHandler
    void signOff(
            SignOffCompetency command,
            Clock clock,
            LocalTimes times,
            StaffDirectory staff,
            @MetaDataValue(Intent.KEY) Intent intent) {
        apply(supervising.of(command, intent.actor(), staff, today(clock, times)));
    }

    @CommandHandler
    void end(EndSupervision command) {
        apply(supervising.of(command));
    }

    private static LocalDate today(Clock clock, LocalTimes times) {
        return LocalDate.ofInstant(clock.instant(), times.serviceZone());
    }

    @EventSourcingHandler
    void on(SupervisionEvent event) {
        stream = event.stream();
        supervising.on(event);
    }
}
