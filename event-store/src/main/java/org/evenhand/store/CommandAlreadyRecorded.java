package org.evenhand.store;

import java.util.UUID;

/** A command with this id has been recorded before; nothing was appended. {@link CommandLog} knows its first outcome. */
public final class CommandAlreadyRecorded extends RuntimeException {

    private final transient UUID commandId;

    CommandAlreadyRecorded(UUID commandId) {
        super("command " + commandId + " has been recorded before", null, false, false);
        this.commandId = commandId;
    }

    public UUID commandId() {
        return commandId;
    }
}
