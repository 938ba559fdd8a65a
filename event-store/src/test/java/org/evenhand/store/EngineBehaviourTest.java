package org.evenhand.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenhand.store.Messaging.message;
import static org.evenhand.store.Messaging.messages;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.evenhand.postgres.TestDatabase;
import org.evenhand.record.Envelope;
import org.evenhand.record.Intent;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What Axon's own tests ask of every event storage engine. */
class EngineBehaviourTest {

    private static final TestDatabase DATABASE = StoreDatabase.migrated();
    private static final RecordStore STORE = OpenStore.of(DATABASE);

    private final EventStorageEngine engine = STORE.engine();
    private final StreamId page = Scribbled.page();

    @AfterAll
    static void close() {
        STORE.close();
    }

    @Test
    void a_stream_that_does_not_exist_is_empty() {
        assertThat(engine.readEvents(page.toString()).hasNext()).isFalse();
        assertThat(engine.lastSequenceNumberFor(page.toString())).isEmpty();
        assertThat(engine.readSnapshot(page.toString())).isEmpty();
    }

    @Test
    void what_is_appended_is_read_again_in_order() {
        engine.appendEvents(messages(page, 0, 4).toList());
        DomainEventStream read = engine.readEvents(page.toString());
        for (int version = 0; version < 4; version++) {
            DomainEventMessage<?> message = read.next();
            assertThat(message.getPayload()).isEqualTo(new Scribbled(page, "words " + version));
            assertThat(message.getSequenceNumber()).isEqualTo(version);
            assertThat(message.getAggregateIdentifier()).isEqualTo(page.toString());
        }
        assertThat(read.hasNext()).isFalse();
        assertThat(read.getLastSequenceNumber()).isEqualTo(3);
        assertThat(engine.lastSequenceNumberFor(page.toString())).hasValue(3L);
    }

    @Test
    void identity_time_envelope_and_place_come_back_with_the_message() {
        DomainEventMessage<?> sent = message(page, 0);
        engine.appendEvents(sent);
        DomainEventMessage<?> read = engine.readEvents(page.toString()).next();
        assertThat(read.getIdentifier()).isEqualTo(sent.getIdentifier());
        assertThat(UUID.fromString(read.getIdentifier()).version()).isEqualTo(7);
        var entered = (Entered) read.getMetaData().get(Entered.KEY);
        assertThat(read.getTimestamp())
                .isEqualTo(entered.recordedAt())
                .isBetween(Instant.now().minusSeconds(10), Instant.now().plusSeconds(10));
        var intent = (Intent) sent.getMetaData().get(Intent.KEY);
        var envelope = (Envelope) read.getMetaData().get(Envelope.KEY);
        assertThat(envelope.commandId()).isEqualTo(intent.commandId());
        assertThat(envelope.actor()).isEqualTo(intent.actor());
        assertThat(envelope.zone()).isEqualTo(intent.zone());
    }

    @Test
    void a_stream_is_read_from_a_version() {
        engine.appendEvents(messages(page, 0, 6).toList());
        assertThat(versions(engine.readEvents(page.toString(), 4))).containsExactly(4L, 5L);
        assertThat(engine.readEvents(page.toString(), 6).hasNext()).isFalse();
    }

    @Test
    void a_stream_of_thousands_is_read_whole() {
        engine.appendEvents(messages(page, 0, 1500).toList());
        engine.appendEvents(messages(page, 1500, 1000).toList());
        List<Long> versions = versions(engine.readEvents(page.toString()));
        assertThat(versions).hasSize(2500).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void streams_do_not_mix() {
        StreamId other = new StreamId(StreamType.SESSION, page.id());
        engine.appendEvents(message(page, 0, "mine"), message(other, 0, "theirs"), message(page, 1, "mine"));
        assertThat(engine.readEvents(other.toString()).asStream().map(each -> ((Scribbled) each.getPayload()).words()))
                .containsExactly("theirs");
    }

    @Test
    void a_version_that_is_taken_is_a_conflict() {
        engine.appendEvents(messages(page, 0, 2).toList());
        assertThatThrownBy(() -> engine.appendEvents(message(page, 1))).isInstanceOf(ConcurrencyException.class);
        assertThatThrownBy(() -> engine.appendEvents(message(page, 0))).isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void an_event_id_that_is_taken_is_a_conflict() {
        DomainEventMessage<Scribbled> first = message(page, 0);
        engine.appendEvents(first);
        StreamId other = Scribbled.page();
        var again = new GenericDomainEventMessage<>(
                "Page",
                other.toString(),
                0,
                new Scribbled(other, "words"),
                first.getMetaData(),
                first.getIdentifier(),
                Instant.now());
        assertThatThrownBy(() -> engine.appendEvents(again)).isInstanceOf(ConcurrencyException.class);
        assertThat(engine.readEvents(other.toString()).hasNext()).isFalse();
    }

    @Test
    void nothing_is_appended_if_one_event_cannot_be() {
        StreamId other = Scribbled.page();
        engine.appendEvents(message(page, 0));
        assertThatThrownBy(() -> engine.appendEvents(message(other, 0), message(page, 0)))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(engine.readEvents(other.toString()).hasNext()).isFalse();
    }

    @Test
    void a_message_without_a_version_takes_the_streams_next() {
        engine.appendEvents(messages(page, 0, 2).toList());
        engine.appendEvents(
                new GenericEventMessage<>(new Scribbled(page, "whenever"), Map.of(Intent.KEY, Scribbles.intent())));
        assertThat(engine.lastSequenceNumberFor(page.toString())).hasValue(2L);
    }

    @Test
    void an_event_without_intent_or_for_another_stream_is_a_bug() {
        assertThatThrownBy(() -> engine.appendEvents(
                        new GenericDomainEventMessage<>("Page", page.toString(), 0, new Scribbled(page, "whose?"))))
                .hasMessageContaining("intent");
        assertThatThrownBy(() -> engine.appendEvents(new GenericDomainEventMessage<>(
                        "Page",
                        Scribbled.page().toString(),
                        0,
                        new Scribbled(page, "elsewhere"),
                        Map.of(Intent.KEY, Scribbles.intent()))))
                .hasMessageContaining("was applied to");
        assertThatThrownBy(
                        () -> engine.appendEvents(new GenericDomainEventMessage<>("Page", page.toString(), 0, "text")))
                .hasMessageContaining("not an event of the record");
    }

    @Test
    void the_tail_token_reads_everything_and_the_head_token_what_comes_after() {
        engine.appendEvents(messages(page, 0, 3).toList());
        List<Long> all = leaves(engine.createTailToken());
        assertThat(all).startsWith(0L).isSorted();
        TrackingToken head = engine.createHeadToken();
        assertThat(leaves(head)).isEmpty();
        engine.appendEvents(message(page, 3));
        assertThat(leaves(head)).containsExactly((long) all.size());
        assertThat(leaves(null)).hasSize(all.size() + 1);
    }

    @Test
    void a_token_is_a_number_and_reading_goes_on_after_it() {
        engine.appendEvents(messages(page, 0, 3).toList());
        TrackedEventMessage<?> first =
                engine.readEvents(null, false).findFirst().orElseThrow();
        assertThat(first.trackingToken()).isEqualTo(new GlobalSequenceTrackingToken(0));
        assertThat(leaves(first.trackingToken())).startsWith(1L);
    }

    @Test
    void a_token_at_a_time_reads_what_was_recorded_then_and_later() {
        engine.appendEvents(message(page, 0));
        engine.appendEvents(message(page, 1));
        engine.appendEvents(message(page, 2));
        List<Entry> entries = STORE.records().ofStream(page, 0);
        for (Entry entry : entries) {
            Instant at = entry.row().recordedAt();
            assertThat(leaves(engine.createTokenAt(at))).startsWith(firstLeafAt(at));
            assertThat(leaves(engine.createTokenAt(at.plusNanos(1000)))).doesNotContain(entry.leafIndex());
        }
        assertThat(engine.createTokenAt(Instant.EPOCH).position()).hasValue(-1);
        assertThat(leaves(engine.createTokenAt(Instant.now().plusSeconds(3600))))
                .isEmpty();
    }

    private static long firstLeafAt(Instant at) {
        return STORE.records().from(0, 100_000).stream()
                .filter(entry -> !entry.row().recordedAt().isBefore(at))
                .findFirst()
                .orElseThrow()
                .leafIndex();
    }

    /** What an aggregate remembers. */
    public record Remembered(String words, int count) {}

    @Test
    void the_newest_snapshot_is_kept_and_an_older_one_does_not_replace_it() {
        engine.storeSnapshot(
                new GenericDomainEventMessage<>("Remembered", page.toString(), 3, new Remembered("three", 3)));
        engine.storeSnapshot(
                new GenericDomainEventMessage<>("Remembered", page.toString(), 5, new Remembered("five", 5)));
        engine.storeSnapshot(
                new GenericDomainEventMessage<>("Remembered", page.toString(), 4, new Remembered("four", 4)));
        DomainEventMessage<?> read = engine.readSnapshot(page.toString()).orElseThrow();
        assertThat(read.getSequenceNumber()).isEqualTo(5);
        assertThat(read.getPayload()).isEqualTo(new Remembered("five", 5));
        assertThat(read.getType()).isEqualTo("Remembered");
    }

    @Test
    void a_snapshot_that_cannot_be_read_is_passed_over_for_the_events() {
        engine.appendEvents(messages(page, 0, 3).toList());
        StoreDatabase.superuser(DATABASE)
                .sql("insert into records.snapshot values (?, 1, 'no.such.Class', null, now(), 'x')")
                .param(page.toString())
                .update();
        assertThat(versions(STORE.eventStore().readEvents(page.toString()))).containsExactly(0L, 1L, 2L);
    }

    @Test
    void a_stream_with_a_snapshot_is_read_from_there() {
        engine.appendEvents(messages(page, 0, 5).toList());
        engine.storeSnapshot(
                new GenericDomainEventMessage<>("Remembered", page.toString(), 3, new Remembered("three", 3)));
        DomainEventStream read = STORE.eventStore().readEvents(page.toString());
        assertThat(read.next().getPayload()).isInstanceOf(Remembered.class);
        assertThat(versions(read)).containsExactly(4L);
        assertThat(read.getLastSequenceNumber()).isEqualTo(4);
    }

    private List<Long> leaves(TrackingToken after) {
        return engine.readEvents(after, false)
                .map(message -> message.trackingToken().position().orElseThrow())
                .toList();
    }

    private static List<Long> versions(DomainEventStream stream) {
        return stream.asStream()
                .<Long>map(DomainEventMessage::getSequenceNumber)
                .toList();
    }
}
