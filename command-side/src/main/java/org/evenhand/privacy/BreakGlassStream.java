package org.evenhand.privacy;

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
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.StaffDirectory;
import org.evenhand.privacy.BreakGlassCommand.EndBreakGlass;
import org.evenhand.privacy.BreakGlassCommand.OpenBreakGlass;
import org.evenhand.privacy.BreakGlassCommand.ReviewBreakGlass;
import org.evenhand.privacy.BreakGlassStep.ExpireBreakGlass;
import org.evenhand.record.Intent;
import org.evenhand.record.StreamId;
import org.jspecify.annotations.Nullable;

/** Every access without a relationship that one case file has had. */
@Aggregate
class BreakGlassStream {

    @AggregateIdentifier
    private @Nullable StreamId stream;

    private BreakGlass glass = BreakGlass.NONE;

    BreakGlassStream() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void open(
            OpenBreakGlass command,
            Clock clock,
            LocalTimes times,
            OtherStreams others,
            StaffDirectory staff,
            BreakGlassTerms terms,
            @MetaDataValue(Intent.KEY) Intent intent) {
        var breaking = new BreakingTheGlass(glass, terms, others, staff, times, clock.instant());
        apply(breaking.of(command, intent.actor().id()));
    }

    @CommandHandler
    void expire(ExpireBreakGlass command, Clock clock) {
        answering(clock).of(command).ifPresent(AggregateLifecycle::apply);
    }

    @CommandHandler
    void end(EndBreakGlass command, Clock clock, @MetaDataValue(Intent.KEY) Intent intent) {
        apply(answering(clock).of(command, intent.actor()));
    }

    @CommandHandler
    void review(ReviewBreakGlass command, Clock clock, @MetaDataValue(Intent.KEY) Intent intent) {
        answering(clock).of(command, intent.actor()).forEach(AggregateLifecycle::apply);
    }

    private AnsweringForBreakGlass answering(Clock clock) {
        return new AnsweringForBreakGlass(glass, clock.instant());
    }

    @EventSourcingHandler
    void on(BreakGlassEvent event) {
        stream = event.stream();
        glass = glass.after(event);
    }
}
