package org.evenhand.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.record.StreamId;

/**
 * What is appended whole or not at all: every event of one command, in all its streams.
 *
 * @param guards streams that were read, with the version seen
 */
record Append(Optional<PendingCommand> command, List<NewEvent> events, Map<StreamId, Long> guards) {

    Append {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("an append without an event");
        }
    }
}
