package org.evenhand.platform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.evenhand.record.Event;
import org.evenhand.record.StreamId;
import org.evenhand.store.Guards;

/**
 * Other streams, read past the repositories: their locks, taken in pairs by two commands that need each other's stream, would
 * wait for each other for ever. Here nothing waits; a stream that moves makes the append a conflict.
 */
final class GuardedStreams implements OtherStreams {

    private static final String APPENDED = GuardedStreams.class.getName();

    private final EventStore store;
    private final Versions versions;

    GuardedStreams(EventStore store, Versions versions) {
        this.store = store;
        this.versions = versions;
    }

    @Override
    public <E extends Event> List<E> eventsOf(StreamId stream, Class<E> kind) {
        UnitOfWork<?> unit = CurrentUnitOfWork.get();
        // From the first event and never from a snapshot: a decision asks for what happened, not for a state.
        DomainEventStream events = store.readEvents(stream.toString(), 0);
        List<Event> read = events.asStream()
                .<Event>map(message -> (Event) message.getPayload())
                .toList();
        long own = appendedIn(unit).getOrDefault(stream, 0);
        // What this decision itself appended is read too, and has not moved the stream for anybody else yet.
        Guards.of(unit).saw(stream, read.size() - 1 - own);
        return read.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Override
    public void alsoAppend(Event event) {
        UnitOfWork<?> unit = CurrentUnitOfWork.get();
        StreamId stream = event.stream();
        Long guarded = Guards.of(unit).versions().get(stream);
        long seen = guarded != null ? guarded : versions.of(stream);
        Guards.of(unit).saw(stream, seen);
        int own = appendedIn(unit).merge(stream, 1, Integer::sum);
        DomainEventMessage<Event> message =
                new GenericDomainEventMessage<>(stream.type().code(), stream.toString(), seen + own, event);
        store.publish(message);
    }

    private static Map<StreamId, Integer> appendedIn(UnitOfWork<?> unit) {
        return unit.root().getOrComputeResource(APPENDED, key -> new HashMap<>());
    }
}
