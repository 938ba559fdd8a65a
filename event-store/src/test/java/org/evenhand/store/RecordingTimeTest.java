package org.evenhand.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenhand.store.Scribbles.append;
import static org.evenhand.store.Scribbles.event;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
        assertThat(enter("now()")).isTrue();
        assertThat(size()).isOne();
    }

    @Test
    void a_time_more_than_a_second_off_is_refused() {
        assertRefused("EH002", () -> enter("now() - interval '1.1 s'"));
        assertRefused("EH002", () -> enter("now() + interval '1.1 s'"));
        assertRefused("EH002", () -> enter("now() - interval '3 years'"));
    }

    @Test
    void a_time_before_the_last_events_is_refused() {
        enter("now() + interval '900 ms'");
        assertRefused("EH002", () -> enter("now()"));
    }

    @Test
    void a_head_does_not_move_without_events() {
        assertRefused("EH003", () -> enter("now()", "'{}'::uuid[]", "(select size from ledger.head)"));
    }

    @Test
    void nothing_is_entered_behind_or_beyond_the_head() {
        enter("now()");
        for (String elsewhere : List.of("0", "2", "-1")) {
            assertThat(enter("now()", "array[gen_random_uuid()]", elsewhere)).isFalse();
        }
        assertThat(size()).isOne();
    }

    @Test
    void the_command_side_has_no_other_way_in_and_none_out() {
        enter("now()");
        for (String attack : List.of(
                "insert into records.event (leaf_index) values (1)",
                "update records.event set payload = 'x'",
                "delete from records.event",
                "truncate records.event",
                "update ledger.head set size = 0",
                "update ledger.head set root = sha256('another history')",
                "update ledger.head set origin = 'elsewhere'",
                "insert into ledger.tile (level) values (0)",
                "delete from records.command",
                "alter table records.event disable trigger append_only",
                "set role evenhand_owner",
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
        assertThat(Ledgers.checkAll(StoreDatabase.command(database), Log.RECORD))
                .isEqualTo(3);
    }

    @Test
    void if_the_databases_clock_is_behind_the_record_nothing_is_recorded_and_it_says_so() {
        try (var recorder = StoreDatabase.recorder(database)) {
            record(recorder).answer().join();
            StoreDatabase.superuser(database).sql("""
                            update ledger.head set recorded_at = recorded_at + interval '1 hour'
                            """).update();
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

    private boolean enter(String at) {
        return enter(at, "array[gen_random_uuid()]", "(select size from ledger.head)");
    }

    /** False if the head is not there. */
    private boolean enter(String at, String eventIds, String oldSize) {
        return asCommandSide
                .sql("""
                        select ledger.enter(%s, (select root from ledger.head), sha256('x'), %s, 'attack/1',
                            array[gen_random_uuid()], %s, array[0]::bigint[], array[1]::smallint[], array['note'],
                            array['test'], array[''], array[sha256('x')], array[''::bytea], array[''::bytea],
                            array['{}'::bytea], '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}') is not null
                        """.formatted(oldSize, at, eventIds))
                .query(Boolean.class)
                .single();
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
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(state));
    }
}
