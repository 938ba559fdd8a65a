package org.evenhand.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The last commands that this process recorded: what a dispatch asks for a moment after its append. They never change. */
final class RecentCommands {

    private static final int MOST = 4096;

    private final Map<UUID, RecordedCommand> commands = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, RecordedCommand> eldest) {
            return size() > MOST;
        }
    };

    synchronized void remember(List<RecordedCommand> recorded) {
        recorded.forEach(command -> commands.put(command.commandId(), command));
    }

    synchronized Optional<RecordedCommand> find(UUID commandId) {
        return Optional.ofNullable(commands.get(commandId));
    }
}
