package org.evenhand.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.evenhand.record.Event;
import org.evenhand.record.Intent;
import org.evenhand.record.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * Axon's view of the record. Appending blocks until the group writer has committed, so that after it the command has happened;
 * everything that can be computed before is computed here, in the caller's thread.
 */
final class LedgerEventStorageEngine implements EventStorageEngine {

    private static final String APPENDED = LedgerEventStorageEngine.class.getName() + ".appended";

    private final Rows rows;
    private final Messages messages;
    private final NewEvents newEvents;
    private final Snapshots snapshots;
    private final @Nullable GroupWriter writer;

    /** @param writer {@code null} on a side that only reads */
    LedgerEventStorageEngine(
            Rows rows, Messages messages, NewEvents newEvents, Snapshots snapshots, @Nullable GroupWriter writer) {
        this.rows = rows;
        this.messages = messages;
        this.newEvents = newEvents;
        this.snapshots = snapshots;
        this.writer = writer;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) {
            return;
        }
        if (writer == null) {
            throw new IllegalStateException("this side does not write the record");
        }
        refuseSecondAppend(events.size());
        List<NewEvent> ready = events.stream().map(this::ready).toList();
        writer.append(new Append(PendingCommand.current(), ready, Guards.current()));
    }

    /** Two appends would be two commits: events published while the first is being committed would be half a command. */
    private static void refuseSecondAppend(int events) {
        if (CurrentUnitOfWork.isStarted()
                && CurrentUnitOfWork.get().root().resources().putIfAbsent(APPENDED, events) != null) {
            throw new IllegalStateException(
                    "a second append in one unit of work: all events of a command are one append");
        }
    }

    static void refuseMoreThanAppended(int events) {
        Integer appended =
                CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get().root().<Integer>getResource(APPENDED) : null;
        if (appended != null && events > appended) {
            throw new IllegalStateException(
                    "events were published after the append of their command, and are not recorded");
        }
    }

    private NewEvent ready(EventMessage<?> message) {
        if (!(message.getPayload() instanceof Event event)) {
            throw new IllegalArgumentException(message.getPayloadType().getName() + " is not an event of the record");
        }
        if (!(message.getMetaData().get(Intent.KEY) instanceof Intent intent)) {
            throw new IllegalArgumentException("an event without the intent of who caused it");
        }
        return newEvents.of(event, intent, UUID.fromString(message.getIdentifier()), version(message, event));
    }

    private static long version(EventMessage<?> message, Event event) {
        if (!(message instanceof DomainEventMessage<?> domain)) {
            return NewEvent.NEXT;
        }
        if (!domain.getAggregateIdentifier().equals(event.stream().toString())) {
            throw new IllegalArgumentException(
                    "an event of " + event.stream() + " was applied to " + domain.getAggregateIdentifier());
        }
        return domain.getSequenceNumber();
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        snapshots.store(snapshot);
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return snapshots.read(aggregateIdentifier);
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        return stream(Pages.ofLog(rows, after(token))).map(messages::tracked);
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        var pages = Pages.ofStream(rows, StreamId.parse(aggregateIdentifier), firstSequenceNumber);
        return DomainEventStream.of(stream(pages).map(messages::of), pages::lastVersion);
    }

    private static Stream<StoredEvent> stream(Pages pages) {
        return StreamSupport.stream(pages, false);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return rows.lastVersion(StreamId.parse(aggregateIdentifier));
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(-1);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(rows.size() - 1);
    }

    /** The events recorded at that instant or later follow it. */
    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        return new GlobalSequenceTrackingToken(rows.firstSince(dateTime).orElseGet(rows::size) - 1);
    }

    static long after(@Nullable TrackingToken token) {
        OptionalLong position = token == null ? OptionalLong.empty() : token.position();
        if (token != null && position.isEmpty()) {
            throw new IllegalArgumentException(
                    "a token of " + token.getClass().getSimpleName() + " is no place in the record");
        }
        return position.orElse(-1) + 1;
    }
}
