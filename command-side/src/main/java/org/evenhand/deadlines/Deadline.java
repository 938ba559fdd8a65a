package org.evenhand.deadlines;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.evenhand.deadlines.DeadlineCommand.FallDue;
import org.evenhand.deadlines.DeadlineEvent.FellDue;
import org.evenhand.record.StreamId;
import org.jspecify.annotations.Nullable;

/** One deadline as one event set it. Falls due once; told again, nothing changes. */
@Aggregate
class Deadline {

    @AggregateIdentifier
    private @Nullable StreamId stream;

    Deadline() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void fall(FallDue command) {
        if (stream == null) {
            apply(new FellDue(
                    command.deadline(), command.kind(), command.about(), command.compartment(), command.due()));
        }
    }

    @EventSourcingHandler
    void on(DeadlineEvent event) {
        stream = event.stream();
    }
}
