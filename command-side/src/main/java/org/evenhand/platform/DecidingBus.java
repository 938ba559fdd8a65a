package org.evenhand.platform;

import static org.axonframework.commandhandling.GenericCommandResultMessage.asCommandResultMessage;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;

/**
 * The bus on which commands are decided where their stream lives, around the local handling: behind a distributed bus too, so
 * that a conflict never has to cross the network to be decided again.
 *
 * <p>It has no transaction manager, on purpose: the writer's transaction is the only one. With one here, each command that
 * waits for the writer would hold a pooled connection, and groups could never be larger than the pool.
 */
final class DecidingBus extends SimpleCommandBus {

    private final Deciding deciding;

    DecidingBus(Deciding deciding, CorrelationDataProvider intentTravels) {
        super(SimpleCommandBus.builder().rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE));
        this.deciding = deciding;
        registerHandlerInterceptor(new CorrelationDataInterceptor<>(intentTravels));
        registerHandlerInterceptor(deciding.expectation());
        registerHandlerInterceptor(deciding.rightsStillHold());
        registerHandlerInterceptor(new MissingIsNotFound());
    }

    @Override
    @SuppressWarnings("unchecked")
    protected <C, R> void handle(
            CommandMessage<C> message,
            MessageHandler<? super CommandMessage<?>> handler,
            CommandCallback<? super C, ? super R> callback) {
        callback.onResult(message, (CommandResultMessage<R>) answer(message, handler));
    }

    private CommandResultMessage<?> answer(
            CommandMessage<?> message, MessageHandler<? super CommandMessage<?>> handler) {
        try {
            return asCommandResultMessage(deciding.decide(message, attempt -> inAUnitOfWork(attempt, handler)));
        } catch (RuntimeException failure) {
            return asCommandResultMessage(failure);
        }
    }

    private CommandResultMessage<?> inAUnitOfWork(
            CommandMessage<?> message, MessageHandler<? super CommandMessage<?>> handler) {
        var result = new AtomicReference<CommandResultMessage<?>>();
        super.handle(message, handler, (CommandCallback<Object, Object>) (sent, answered) -> result.set(answered));
        return Objects.requireNonNull(result.get(), "the bus is synchronous");
    }
}
