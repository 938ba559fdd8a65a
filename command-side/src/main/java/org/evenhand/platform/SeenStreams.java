package org.evenhand.platform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.evenhand.record.Event;
import org.evenhand.record.Intent;
import org.evenhand.record.StreamId;

/** Streams read for one right, each with the version seen. */
final class SeenStreams {

    private final EventStore store;
    private final UUID command;
    private final Map<StreamId, Long> versions = new HashMap<>();

    /** @param command whose own events, decided and not yet written, do not count: nobody gains or loses a right by asking */
    SeenStreams(EventStore store, UUID command) {
        this.store = store;
        this.command = command;
    }

    <E extends Event> List<E> all(StreamId stream, Class<E> kind) {
        var events = new ArrayList<E>();
        var seen = new long[] {-1};
        store.readEvents(stream.toString(), 0)
                .asStream()
                .filter(this::isWritten)
                .forEach(message -> {
                    seen[0]++;
                    if (kind.isInstance(message.getPayload())) {
                        events.add(kind.cast(message.getPayload()));
                    }
                });
        versions.merge(stream, seen[0], Math::min);
        return events;
    }

    /** A stream's first event never changes, so nothing rests on the version here. */
    Optional<Event> first(StreamId stream) {
        var events = store.readEvents(stream.toString(), 0);
        return events.hasNext() ? Optional.of((Event) events.next().getPayload()) : Optional.empty();
    }

    private boolean isWritten(EventMessage<?> message) {
        return !(message.getMetaData().get(Intent.KEY) instanceof Intent own
                && own.commandId().equals(command));
    }

    Map<StreamId, Long> versions() {
        return versions;
    }
}
