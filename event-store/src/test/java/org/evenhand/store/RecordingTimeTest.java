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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        0  | 1 | sha256('x') | ''          |       | true
        -1 | 1 | sha256('x') | ''          | EH003 | true
        0  | 0 | sha256('x') | ''          | EH003 | true
        0  | 1 | 'short'     | ''          | EH003 | true
        0  | 1 | null        | ''          | EH003 | true
        0  | 1 | sha256('x') | 'not of 32' | EH003 | true
        0  | 1 | sha256('x') | ''          |       | false
        -1 | 1 | sha256('x') | ''          | EH003 | false
        0  | 0 | sha256('x') | ''          | EH003 | false
        0  | 1 | 'short'     | ''          | EH003 | false
        0  | 1 | null        | ''          | EH003 | false
        0  | 1 | sha256('x') | 'not of 32' | EH003 | false
        """)
    void an_event_is_entered_whole_through_either_door(
            String version, String revision, String leafHash, String digests, @Nullable String refused, boolean alone) {
        Runnable attempt = () -> enterWith(version, revision, leafHash, digests, alone);
        if (refused != null) {
            assertRefused(refused, attempt);
        } else {
            attempt.run();
        }
        assertThat(size()).isEqualTo(refused == null ? 1 : 0);
    }

    @Test
    void one_event_alone_is_entered_only_at_the_heads_place_and_the_databases_time() {
        assertRefused("EH002", () -> enterOne("now() + interval '2 seconds'", "0"));
        assertRefused("EH002", () -> enterOne("now() - interval '2 seconds'", "0"));
        assertThat(enterOne("now()", "1")).isFalse();
        assertThat(enterOne("now()", "0")).isTrue();
        assertRefused("EH002", () -> enterOne("now() - interval '500 milliseconds'", "1"));
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

    private boolean enterOne(String at, String oldSize) {
        return one(at, oldSize, "0", "1", "sha256('x')", "''");
    }

    private void enterWith(String version, String revision, String leafHash, String digests, boolean alone) {
        if (alone) {
            one("now()", "0", version, revision, leafHash, digests);
            return;
        }
        asCommandSide
                .sql("""
                    select ledger.enter(0, sha256(''), sha256('x'), now(), 'attack/1',
                        array[gen_random_uuid()], array[gen_random_uuid()], array[%s]::bigint[],
                        array[%s]::smallint[], array['note'], array['test'], array[''], array[%s::bytea],
                        array[''::bytea], array[%s::bytea],
                        array['{}'::bytea], '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}') is not null
                    """.formatted(version, revision, leafHash, digests))
                .query(Boolean.class)
                .single();
    }

    private boolean one(String at, String oldSize, String version, String revision, String leafHash, String digests) {
        return asCommandSide
                .sql("""
                    select ledger.enter_one(%s, (select root from ledger.head), sha256('x'), %s, 'attack/1',
                        gen_random_uuid(), gen_random_uuid(), %s, %s::smallint, 'note',
                        'test', '', %s::bytea, ''::bytea, %s::bytea, '{}'::bytea, null, null, null) is not null
                    """.formatted(oldSize, at, version, revision, leafHash, digests))
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
