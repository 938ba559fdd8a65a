package org.evenhand.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.evenhand.postgres.TestDatabase;
import org.evenhand.record.StreamId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccessLogTest {

    private static final TestDatabase DATABASE = StoreDatabase.migrated();

    private final AccessLog log = open(StoreDatabase.query(DATABASE));
    private final StreamId reader = Scribbled.page();

    private static AccessLog open(DatabaseLogin login) {
        return new WrittenAccessLog(login, new ScribbleCodec(), new PlainEnvelopes(), "test/1", Duration.ofSeconds(2));
    }

    @AfterEach
    void the_whole_log_follows_from_its_rows() {
        log.close();
        Ledgers.checkAll(StoreDatabase.query(DATABASE), Log.ACCESS);
    }

    @Test
    void an_entry_is_there_before_the_answer_leaves() {
        Entered entered = log.append(new Scribbled(reader, "looked at the timeline"), Scribbles.intent());
        Entry entry = log.entries().at(entered.leafIndex()).orElseThrow();
        assertThat(entry.event()).isEqualTo(new Scribbled(reader, "looked at the timeline"));
        assertThat(entry.row().leafHash()).isEqualTo(entered.leafHash());
    }

    @Test
    void readers_do_not_conflict_with_each_other() {
        IntStream.range(0, 200)
                .parallel()
                .forEach(i -> log.append(
                        List.of(new Scribbled(reader, "page " + i), new Scribbled(reader, "and " + i)),
                        Scribbles.intent()));
        assertThat(log.entries().ofStream(reader, 0)).hasSize(400);
    }

    @Test
    void the_record_and_the_access_log_are_two_logs() {
        log.append(new Scribbled(reader, "looked"), Scribbles.intent());
        var records = StoreDatabase.superuser(DATABASE);
        assertThat(records.sql("select size from ledger.head").query(Long.class).single())
                .isZero();
        assertThat(records.sql("select r.origin <> a.origin from ledger.head r, access.head a")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void the_command_side_cannot_write_it() {
        try (AccessLog notAllowed = open(StoreDatabase.command(DATABASE))) {
            assertThatThrownBy(() -> notAllowed.append(new Scribbled(reader, "looked"), Scribbles.intent()))
                    .isInstanceOf(StoreUnavailable.class);
        }
    }

    @Test
    void the_query_side_cannot_write_the_record() {
        try (var recorder =
                StoreDatabase.recorder(StoreDatabase.query(DATABASE), Duration.ofSeconds(2), new DatabaseClock())) {
            var pending = new Pending(Scribbles.append(Scribbles.event(reader, 0)));
            recorder.record(List.of(pending));
            assertThatThrownBy(() -> pending.answer().join())
                    .hasCauseInstanceOf(StoreUnavailable.class)
                    .hasMessageContaining("42501");
        }
    }
}
