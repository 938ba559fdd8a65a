package org.evenhand.platform;

import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.modelling.command.ConcurrencyException;
import org.evenhand.platform.Outcome.Accepted;
import org.evenhand.platform.Outcome.RefusedWith;
import org.evenhand.record.Command;
import org.evenhand.record.CommandEvent.CommandRefused;
import org.evenhand.record.GeneralRefusal.IdempotencyConflict;
import org.evenhand.record.Intent;
import org.evenhand.record.Refusal;
import org.evenhand.record.StreamId;
import org.evenhand.store.CommandAlreadyRecorded;
import org.evenhand.store.CommandLog;
import org.evenhand.store.Guards;
import org.evenhand.store.PendingCommand;
import org.evenhand.store.RecordedCommand;
import org.evenhand.store.codec.Refusals;

/** The first outcome of every command, kept with its events and given again whenever the command is. */
final class Outcomes {

    private static final byte[] DONE = {'{', '}'};

    private final CommandLog log;
    private final EventStore store;
    private final Digests digests;
    private final Refusals refusals;

    Outcomes(CommandLog log, EventStore store, Digests digests, Refusals refusals) {
        this.log = log;
        this.store = store;
        this.digests = digests;
        this.refusals = refusals;
    }

    /** What this command came to before, or that its id was used for another. */
    Optional<Outcome> known(Command command, Intent intent) {
        return log.find(intent.commandId()).map(recorded -> {
            if (!digests.same(recorded.bodyDigest(), command, intent)) {
                return new RefusedWith(new IdempotencyConflict(intent.commandId()));
            }
            return refusals.read(recorded.outcome())
                    .<Outcome>map(RefusedWith::new)
                    .orElseGet(() -> accepted(recorded, command.target()));
        });
    }

    private static Accepted accepted(RecordedCommand recorded, StreamId target) {
        List<String> hashes =
                recorded.leafHashes().stream().map(HexFormat.of()::formatHex).toList();
        return new Accepted(
                recorded.lastLeaf(), hashes, target, recorded.versions().getOrDefault(target, Guards.NOT_EXISTING));
    }

    /** What is recorded with the events if the command is accepted. */
    PendingCommand pending(Command command, Intent intent) {
        return new PendingCommand(intent.commandId(), digests.of(command, intent), DONE);
    }

    /** A refusal is an event, without what was asked, under the same command id. */
    Outcome recordRefusal(Command command, Intent intent, Refusal refusal) {
        var event = new CommandRefused(
                intent.commandId(), command.getClass().getSimpleName(), command.target(), refusal.code());
        var unit = DefaultUnitOfWork.startAndGet(new GenericCommandMessage<>(command, Map.of(Intent.KEY, intent)));
        unit.registerCorrelationDataProvider(new IntentTravels());
        ResultMessage<?> recorded = unit.executeWithResult(
                () -> {
                    new PendingCommand(intent.commandId(), digests.of(command, intent), refusals.write(refusal))
                            .in(unit);
                    store.publish(new GenericDomainEventMessage<>(
                            event.stream().type().code(), event.stream().toString(), 0, event));
                    return "";
                },
                RollbackConfigurationType.ANY_THROWABLE);
        if (!recorded.isExceptional()) {
            return new RefusedWith(refusal);
        }
        // Sent twice at once: the twin's outcome is the first and therefore the only one.
        if (recorded.exceptionResult() instanceof CommandAlreadyRecorded
                || recorded.exceptionResult() instanceof ConcurrencyException) {
            return known(command, intent).orElseThrow();
        }
        throw recorded.exceptionResult() instanceof RuntimeException unchecked
                ? unchecked
                : new IllegalStateException(recorded.exceptionResult());
    }
}
