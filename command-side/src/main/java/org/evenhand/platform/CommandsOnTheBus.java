package org.evenhand.platform;

import java.util.Map;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.evenhand.record.Command;
import org.evenhand.record.Intent;
import org.jspecify.annotations.Nullable;

final class CommandsOnTheBus implements Commands {

    private final CommandBus bus;

    CommandsOnTheBus(CommandBus bus) {
        this.bus = bus;
    }

    @Override
    public Outcome send(Command command, Intent intent) {
        UnitOfWork<?> outer = suspended();
        try {
            var callback = new FutureCallback<Command, Outcome>();
            bus.dispatch(new GenericCommandMessage<>(command, Map.of(Intent.KEY, intent)), callback);
            CommandResultMessage<? extends Outcome> result = callback.getResult();
            if (!result.isExceptional()) {
                return result.getPayload();
            }
            throw result.exceptionResult() instanceof RuntimeException failure
                    ? failure
                    : new IllegalStateException(result.exceptionResult());
        } finally {
            resume(outer);
        }
    }

    /**
     * A processor that follows the record up has a unit of work of its own. A command inside it would be appended only when
     * that one ends, after its outcome was answered; so it is set aside meanwhile.
     */
    private static @Nullable UnitOfWork<?> suspended() {
        if (!CurrentUnitOfWork.isStarted()) {
            return null;
        }
        UnitOfWork<?> outer = CurrentUnitOfWork.get();
        CurrentUnitOfWork.clear(outer);
        return outer;
    }

    private static void resume(@Nullable UnitOfWork<?> outer) {
        if (outer != null) {
            CurrentUnitOfWork.set(outer);
        }
    }
}
