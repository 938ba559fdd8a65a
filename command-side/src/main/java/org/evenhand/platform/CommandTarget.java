package org.evenhand.platform;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.distributed.RoutingStrategy;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.evenhand.record.Command;

/**
 * Where a command goes, from {@link Command#target()} alone. One source for the repository and for the distributed bus:
 * without the second, Axon would route at random and two processes would decide about one stream at once.
 */
final class CommandTarget implements CommandTargetResolver, RoutingStrategy {

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> command) {
        // No version here: Axon would check it only where it loads, and not where it creates. The guard does both.
        return new VersionedAggregateIdentifier(target(command), null);
    }

    @Override
    public String getRoutingKey(CommandMessage<?> command) {
        return target(command);
    }

    private static String target(CommandMessage<?> command) {
        return ((Command) command.getPayload()).target().toString();
    }
}
