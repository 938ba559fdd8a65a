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
import org.evenhand.law.Law;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.OtherStreams;
import org.evenhand.record.Intent;
import org.evenhand.record.Moment;
import org.evenhand.record.StreamId;
import org.evenhand.safeguarding.SafeguardingCommand.LiftJointWorkBar;
import org.evenhand.safeguarding.SafeguardingCommand.SetJointWorkBar;
import org.jspecify.annotations.Nullable;

/** What bars joint work in one case file. A provision of an order adds its bar to this stream from the court's side. */
@Aggregate
class JointWorkStream {

    @AggregateIdentifier
    private @Nullable StreamId stream;

    private JointWork jointWork = JointWork.OPEN;

    JointWorkStream() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void bar(
            SetJointWorkBar command,
            Clock clock,
            LocalTimes times,
            OtherStreams others,
            @MetaDataValue(Intent.KEY) Intent intent) {
        apply(new Barring(jointWork, others, times, clock.instant())
                .of(command, intent.actor().id()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void lift(
            LiftJointWorkBar command,
            Law law,
            Clock clock,
            LocalTimes times,
            OtherStreams others,
            @MetaDataValue(Intent.KEY) Intent intent) {
        var orders = new OrdersInForce(others, new Moment(clock.instant(), times.serviceZone()), law);
        apply(new Lifting(jointWork, orders).of(command, intent.actor().id()));
    }

    @EventSourcingHandler
    void on(JointWorkEvent event) {
        stream = event.stream();
        jointWork = jointWork.after(event);
    }
}
