package org.evenhand.platform;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.evenhand.record.Command;
import org.evenhand.record.GeneralRefusal.StaleStream;
import org.evenhand.record.Intent;
import org.evenhand.record.StreamId;
import org.evenhand.store.Guards;

/**
 * What must hold for one attempt: the stream is where the actor saw it, and the command is recorded with its events. The version
 * is a guard as well, so that it still holds when the events are written and not only when it was looked at.
 */
final class Expectation implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final Outcomes outcomes;
    private final Versions versions;

    Expectation(Outcomes outcomes, Versions versions) {
        this.outcomes = outcomes;
        this.versions = versions;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain) throws Exception {
        var command = (Command) unit.getMessage().getPayload();
        Intent intent = IntentTravels.intentOf(unit.getMessage());
        outcomes.pending(command, intent).in(unit);
        if (intent.expected().isPresent()) {
            StreamId target = command.target();
            long expected = intent.expected().getAsLong();
            long current = versions.of(target);
            if (current != expected) {
                throw Refused.because(new StaleStream(expected, current));
            }
            Guards.of(unit).saw(target, expected);
        }
        return chain.proceed();
    }
}
