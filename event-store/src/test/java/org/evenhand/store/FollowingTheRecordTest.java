package org.evenhand.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenhand.store.Messaging.message;
import static org.evenhand.store.Messaging.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.evenhand.postgres.TestDatabase;
import org.evenhand.record.StreamId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Readers of the record, in the process that writes it and in one that has only the query login. */
class FollowingTheRecordTest {

    private static final TestDatabase MIGRATED = StoreDatabase.migrated();

    private final TestDatabase database = TestDatabase.copyOf(MIGRATED);
    private final RecordStore writing = OpenStore.of(database);
    private final RecordStore reading = OpenStore.of(StoreLogins.ofQuerySide(StoreDatabase.query(database)));
    private final StreamId page = Scribbled.page();

    @AfterEach
    void close() {
        writing.close();
        reading.close();
    }

    @Test
    void a_reader_sees_every_event_once_and_in_leaf_order() throws InterruptedException {
        for (int from = 0; from < 1300; from += 13) {
            writing.engine().appendEvents(messages(page, from, 13).toList());
        }
        for (RecordStore store : List.of(writing, reading)) {
            try (BlockingStream<TrackedEventMessage<?>> stream =
                    store.eventStore().openStream(null)) {
                assertThat(leaves(stream, 1300))
                        .isEqualTo(LongStream.range(0, 1300).boxed().toList());
                assertThat(stream.hasNextAvailable()).isFalse();
                assertThat(stream.peek()).isEmpty();
            }
        }
    }

    @Test
    void a_reader_goes_on_after_its_token() throws InterruptedException {
        writing.engine().appendEvents(messages(page, 0, 5).toList());
        try (var stream = reading.eventStore().openStream(new GlobalSequenceTrackingToken(2))) {
            assertThat(leaves(stream, 2)).containsExactly(3L, 4L);
        }
    }

    @Test
    void peeking_takes_nothing_away() throws InterruptedException {
        writing.engine().appendEvents(messages(page, 0, 2).toList());
        try (var stream = writing.eventStore().openStream(null)) {
            assertThat(stream.peek().orElseThrow().trackingToken()).isEqualTo(new GlobalSequenceTrackingToken(0));
            assertThat(leaves(stream, 2)).containsExactly(0L, 1L);
        }
    }

    @Test
    void a_waiting_reader_is_woken_by_the_append_in_its_own_process() throws InterruptedException {
        assertWokenSoon(writing);
    }

    @Test
    void a_waiting_reader_is_woken_by_the_append_in_another_process() throws InterruptedException {
        assertWokenSoon(reading);
    }

    /** Sooner than the slow poll would: the median of several, because one may fall on a poll. */
    private void assertWokenSoon(RecordStore store) throws InterruptedException {
        try (var stream = store.eventStore().openStream(null)) {
            List<Long> millis = new ArrayList<>();
            for (int version = 0; version < 9; version++) {
                var woken = new CountDownLatch(1);
                assertThat(stream.setOnAvailableCallback(woken::countDown)).isTrue();
                long sent = System.nanoTime();
                writing.engine().appendEvents(message(page, version));
                assertThat(woken.await(10, TimeUnit.SECONDS)).isTrue();
                assertThat(stream.hasNextAvailable(10, TimeUnit.SECONDS)).isTrue();
                stream.nextAvailable();
                millis.add(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - sent));
            }
            assertThat(millis.stream().sorted().toList().get(4)).isLessThan(800);
        }
    }

    @Test
    void a_closed_reader_is_not_called() throws InterruptedException {
        var called = new CountDownLatch(1);
        var stream = writing.eventStore().openStream(null);
        stream.setOnAvailableCallback(called::countDown);
        stream.close();
        writing.engine().appendEvents(message(page, 0));
        assertThat(called.getCount()).isOne();
    }

    @Test
    void one_reader_that_cannot_be_woken_does_not_stop_the_writer_or_the_others() throws InterruptedException {
        writing.eventStore().openStream(null).setOnAvailableCallback(() -> {
            throw new IllegalStateException("asleep for good");
        });
        var woken = new CountDownLatch(1);
        writing.eventStore().openStream(null).setOnAvailableCallback(woken::countDown);
        writing.engine().appendEvents(message(page, 0));
        assertThat(woken.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void readers_are_told_again_after_the_watching_connection_was_ended() throws InterruptedException {
        StoreDatabase.superuser(database).sql("""
                        select pg_terminate_backend(pid) from pg_stat_activity
                        where application_name = 'evenhand record watch' and datname = current_database()
                        """).query().listOfRows();
        writing.engine().appendEvents(message(page, 0));
        try (var stream = reading.eventStore().openStream(null)) {
            assertThat(stream.hasNextAvailable(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void an_event_of_an_unknown_type_stops_the_reader_and_is_named() throws InterruptedException {
        writing.engine().appendEvents(message(page, 0));
        StoreDatabase.superuser(database).sql("""
                        alter table records.event disable trigger append_only;
                        update records.event set type = 'test.from-the-future';
                        alter table records.event enable always trigger append_only
                        """).update();
        try (var stream = reading.eventStore().openStream(null)) {
            assertThat(stream.hasNextAvailable(10, TimeUnit.SECONDS)).isTrue();
            assertThatThrownBy(stream::nextAvailable)
                    .isInstanceOf(UnreadableEvent.class)
                    .hasMessageContaining("leaf 0")
                    .hasMessageContaining("test.from-the-future");
            assertThatThrownBy(stream::nextAvailable).isInstanceOf(UnreadableEvent.class);
        }
    }

    @Test
    void a_side_with_the_query_login_does_not_write_the_record() {
        assertThatThrownBy(() -> reading.engine().appendEvents(message(page, 0)))
                .hasMessageContaining("does not write the record");
    }

    private static List<Long> leaves(BlockingStream<TrackedEventMessage<?>> stream, int count)
            throws InterruptedException {
        List<Long> leaves = new ArrayList<>();
        while (leaves.size() < count) {
            assertThat(stream.hasNextAvailable(10, TimeUnit.SECONDS)).isTrue();
            leaves.add(stream.nextAvailable().trackingToken().position().orElseThrow());
        }
        return leaves;
    }
}
