package org.evenhand.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenhand.store.Scribbles.append;
import static org.evenhand.store.Scribbles.event;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.evenhand.postgres.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever holds the command side's login and writes its own SQL cannot record at another time or out of order. */
class RecordingTimeTest {

    private static final TestDatabase MIGRATED = StoreDatabase.migrated();

    private final TestDatabase database = TestDatabase.copyOf(MIGRATED);
    private final JdbcClient asCommandSide = JdbcClient.create(database.command());

    @Test
    void an_event_is_entered_at_the_databases_time() {
        enter("now()", "now()", 1);
        assertThat(size()).isOne();
    }

    @Test
    void a_time_more_than_a_second_off_is_refused() {
        assertRefused("EH002", () -> enter("now() - interval '1.1 s'", "now() - interval '1.1 s'", 1));
        assertRefused("EH002", () -> enter("now() + interval '1.1 s'", "now() + interval '1.1 s'", 1));
    }

    @Test
    void a_time_before_the_last_events_is_refused() {
        enter("now() + interval '900 ms'", "now() + interval '900 ms'", 1);
        assertRefused("EH002", () -> enter("now()", "now()", 1));
    }

    @Test
    void an_event_with_another_time_than_its_group_is_refused() {
        assertRefused("EH002", () -> enter("now()", "now() - interval '3 years'", 1));
    }

    @Test
    void a_head_that_moves_further_than_its_events_is_refused() {
        assertRefused("EH003", () -> enter("now()", "now()", 2));
    }

    @Test
    void a_head_that_moves_without_events_or_backwards_is_refused() {
        enter("now()", "now()", 1);
        assertRefused("EH003", () -> asCommandSide
                .sql("update ledger.head set size = size + 1, recorded_at = now()")
                .update());
        assertRefused("EH003", () -> asCommandSide
                .sql("update ledger.head set size = size - 1, recorded_at = now()")
                .update());
        assertRefused("EH003", () -> asCommandSide
                .sql("update ledger.head set root = sha256('another history'), recorded_at = now()")
                .update());
    }

    @Test
    void an_event_beside_the_head_is_refused() {
        assertRefused("EH003", () -> insert("7"));
    }

    @Test
    void the_command_side_may_neither_change_nor_remove_an_event() {
        enter("now()", "now()", 1);
        for (String attack : List.of(
                "update records.event set payload = 'x'",
                "delete from records.event",
                "truncate records.event",
                "update ledger.head set origin = 'elsewhere'",
                "delete from records.command",
                "alter table records.event disable trigger append_only",
                "insert into access.event (leaf_index) values (0)")) {
            assertRefused("42501", () -> asCommandSide.sql(attack).update());
        }
    }

    @Test
    void an_estimate_that_a_step_of_the_clock_made_wrong_is_made_again() {
        var clock = new DatabaseClock();
        try (var recorder = StoreDatabase.recorder(StoreDatabase.command(database), Duration.ofSeconds(5), clock)) {
            record(recorder);
            for (Duration step : List.of(Duration.ofHours(1), Duration.ofHours(-1))) {
                clock.read(Instant.now().plus(step));
                record(recorder).answer().join();
            }
        }
        assertThat(size()).isEqualTo(3);
        assertThat(Ledgers.checkAll(StoreDatabase.command(database), Log.RECORD)).isEqualTo(3);
    }

    @Test
    void if_the_databases_clock_is_behind_the_record_nothing_is_recorded_and_it_says_so() {
        try (var recorder = StoreDatabase.recorder(database)) {
            record(recorder).answer().join();
            StoreDatabase.superuser(database)
                    .sql("""
                            alter table ledger.head disable trigger head_moves;
                            update ledger.head set recorded_at = recorded_at + interval '1 hour';
                            alter table ledger.head enable always trigger head_moves
                            """)
                    .update();
            clockIsReadAgain(recorder);
        }
    }

    private static void clockIsReadAgain(Recorder recorder) {
        recorder.close();
        assertThatThrownBy(() -> record(recorder).answer().join()).hasMessageContaining("clock is behind");
    }

    private static Pending record(Recorder recorder) {
        var pending = new Pending(append(event(Scribbled.page(), 0)));
        recorder.record(List.of(pending));
        return pending;
    }

    private void enter(String headTime, String eventTime, int step) {
        asCommandSide
                .sql("""
                        with moved as (
                            update ledger.head set size = size + %d, root = sha256('x'), recorded_at = %s returning size
                        )
                        insert into records.event (leaf_index, recorded_at, stream_id, event_id, version, revision, stream_type,
                            type, key_ref, app, leaf_hash, metadata, field_digests, payload)
                        select size - 1, %s, '%s', gen_random_uuid(), 0, 1, 'note', 'test', '', '', sha256('x'), '', '', ''
                        from moved
                        """.formatted(step, headTime,
                                eventTime, UUID.randomUUID()))
                .update();
    }

    private void insert(String leaf) {
        asCommandSide
                .sql("""
                        insert into records.event (leaf_index, recorded_at, stream_id, event_id, version, revision, stream_type,
                            type, key_ref, app, leaf_hash, metadata, field_digests, payload)
                        values (%s, now(), gen_random_uuid(), gen_random_uuid(), 0, 1, 'note', 'test', '', '',
                            sha256('x'), '', '', '')
                        """.formatted(leaf))
                .update();
    }

    private long size() {
        return StoreDatabase.superuser(database)
                .sql("select size from ledger.head")
                .query(Long.class)
                .single();
    }

    private static void assertRefused(String state, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .rootCause()
                .isInstanceOfSatisfying(SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(state));
    }
}
