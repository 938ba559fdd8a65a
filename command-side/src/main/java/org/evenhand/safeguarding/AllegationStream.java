package org.evenhand.safeguarding;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.OtherStreams;
import org.evenhand.record.StreamId;
import org.evenhand.safeguarding.AllegationCommand.RecordAllegation;
import org.evenhand.safeguarding.AllegationCommand.RecordFinding;
import org.evenhand.safeguarding.AllegationCommand.RecordInvestigation;
import org.evenhand.safeguarding.AllegationCommand.RecordInvestigationOutcome;
import org.jspecify.annotations.Nullable;

/** One allegation, from its making to what a court found. */
@Aggregate
class AllegationStream {

    @AggregateIdentifier
    private @Nullable StreamId stream;

    private Allegation allegation = Allegation.NONE;

    AllegationStream() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void record(RecordAllegation command, Clock clock, LocalTimes times, OtherStreams others) {
        apply(deciding(others, clock, times).of(command));
    }

    @CommandHandler
    void investigate(RecordInvestigation command, Clock clock, LocalTimes times, OtherStreams others) {
        apply(deciding(others, clock, times).of(command));
    }

    @CommandHandler
    void conclude(RecordInvestigationOutcome command, Clock clock, LocalTimes times, OtherStreams others) {
        apply(deciding(others, clock, times).of(command));
    }

    @CommandHandler
    void find(RecordFinding command, Clock clock, LocalTimes times, OtherStreams others) {
        apply(deciding(others, clock, times).of(command));
    }

    private RecordingAnAllegation deciding(OtherStreams others, Clock clock, LocalTimes times) {
        return new RecordingAnAllegation(allegation, others, LocalDate.ofInstant(clock.instant(), times.serviceZone()));
    }

    @EventSourcingHandler
    void on(AllegationEvent event) {
        stream = event.stream();
        allegation = allegation.after(event);
    }
}
