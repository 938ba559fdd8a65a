package org.evenhand.store;

import java.util.Optional;
import java.util.UUID;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * The command whose events are about to be appended, and what it will be answered when it is sent again. A resource of the unit
 * of work; recorded in the transaction of its events.
 *
 * @param bodyDigest SHA-256 of the command's body, so that the same id with another body is noticed
 * @param outcome UTF-8 JSON, nothing personal
 */
public record PendingCommand(UUID commandId, byte[] bodyDigest, byte[] outcome) {

    private static final String KEY = PendingCommand.class.getName();

    /** Replaces an earlier one of the same unit of work. */
    public void in(UnitOfWork<?> work) {
        work.root().resources().put(KEY, this);
    }

    static Optional<PendingCommand> current() {
        return CurrentUnitOfWork.isStarted()
                ? Optional.ofNullable(CurrentUnitOfWork.get().root().<PendingCommand>getResource(KEY))
                : Optional.empty();
    }
}
