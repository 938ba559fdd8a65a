package org.evenhand.store;

import java.util.Optional;
import java.util.UUID;

/** The commands that have been recorded, by id. Asked before a command is decided, and again for its position afterwards. */
public interface CommandLog {

    Optional<RecordedCommand> find(UUID commandId);
}
