package org.evenhand.platform;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.evenhand.record.Command;
import org.evenhand.record.StreamId;
import org.evenhand.store.Guards;

/**
 * Makes what a right rests on a guard of the append: an allocation that ends, or a conflict that is recorded, while the command is
 * being decided stops it.
 *
 * <p>The command's own stream is no guard here, because whoever waits for it would find it moved by whoever was first. It is
 * looked at again once it is held: then it cannot move without the append becoming a conflict.
 */
final class RightsStillHold implements MessageHandlerInterceptor<CommandMessage<?>> {

    private final Rights rights;

    RightsStillHold(Rights rights) {
        this.rights = rights;
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain) throws Exception {
        var command = (Command) unit.getMessage().getPayload();
        if (!(unit.getMessage().getMetaData().get(Entitled.KEY) instanceof Entitled entitled)) {
            throw new IllegalStateException("a command was decided without a right");
        }
        StreamId own = command.target();
        entitled.restsOn().forEach((stream, version) -> {
            if (!stream.equals(own)) {
                Guards.of(unit).saw(stream, version);
            }
        });
        Object decided = chain.proceed();
        if (entitled.restsOn().containsKey(own)) {
            rights.entitle(command, entitled.intent());
        }
        return decided;
    }
}
