package org.evenhand.disclosure;

import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.evenhand.disclosure.DisclosureCommand.RequestDisclosure;
import org.evenhand.disclosure.DisclosureRefusal.DisclosureAlreadyRequested;
import org.evenhand.law.Law;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.StreamId;
import org.jspecify.annotations.Nullable;

/** One disclosure, from the request to what became of what was sent. Decides nothing itself but that there is one request. */
@Aggregate
class DisclosureStream {

    @AggregateIdentifier
    private @Nullable StreamId stream;

    private final Disclosing file = new Disclosing();

    @AggregateMember
    private final TimeToAnswer time = new TimeToAnswer(file);

    @AggregateMember
    private final Reviewing reviewing = new Reviewing(file);

    @AggregateMember
    private final Assembling assembling = new Assembling(file);

    @AggregateMember
    private final Sending sending = new Sending(file);

    @AggregateMember
    private final AfterTheRelease after = new AfterTheRelease(file);

    DisclosureStream() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void request(RequestDisclosure command, Law law, Clock clock, LocalTimes times, OtherStreams others) {
        if (stream != null) {
            throw Refused.because(new DisclosureAlreadyRequested(command.disclosure()));
        }
        file.say(new Requesting(others, law, Disclosing.today(clock, times)).of(command), others);
    }

    @EventSourcingHandler
    void on(DisclosureEvent event) {
        stream = event.stream();
        file.on(event);
    }
}
