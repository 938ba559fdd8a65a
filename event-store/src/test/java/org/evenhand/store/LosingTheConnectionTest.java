package org.evenhand.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenhand.store.Scribbles.append;
import static org.evenhand.store.Scribbles.command;
import static org.evenhand.store.Scribbles.event;
import static org.evenhand.store.Scribbles.inOrder;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.modelling.command.ConcurrencyException;
import org.evenhand.postgres.TestDatabase;
import org.evenhand.record.StreamId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LosingTheConnectionTest {

    private static final TestDatabase DATABASE = StoreDatabase.migrated();

    private final URI database = URI.create(DATABASE.url().substring("jdbc:".length()));
    private final CuttingProxy wire = new CuttingProxy(database.getPort());
    private final DatabaseLogin overTheWire = new DatabaseLogin(
            DATABASE.url().replace(":" + database.getPort() + "/", ":" + wire.port() + "/"),
            DATABASE.commandCredentials());
    private final Recorder recorder = StoreDatabase.recorder(overTheWire, Duration.ofSeconds(15), new DatabaseClock());
    private final Recorder impatient = StoreDatabase.recorder(overTheWire, Duration.ofMillis(300), new DatabaseClock());
    private final StreamId page = Scribbled.page();

    @AfterEach
    void the_whole_log_follows_from_its_rows() {
        recorder.close();
        impatient.close();
        wire.close();
        Ledgers.checkAll(StoreDatabase.command(DATABASE), Log.RECORD);
    }

    @Test
    void what_was_recorded_before_its_answer_was_lost_is_found_and_not_recorded_twice() {
        UUID id = UUID.randomUUID();
        record(recorder, inOrder(Scribbled.page(), 0, 1));
        long size = size();
        wire.cutBeforeTheNextAnswer();
        var pending = record(recorder, command(id, event(page, 0)), inOrder(Scribbled.page(), 0, 3));
        assertThat(pending.getFirst().answer().join().firstLeaf()).isEqualTo(size);
        Appended second = pending.getLast().answer().join();
        assertThat(second.firstLeaf()).isEqualTo(size + 1);
        assertThat(second.leafHashes()).hasSize(3);
        assertThat(size()).isEqualTo(size + 4);
    }

    @Test
    void what_never_arrived_is_sent_again() {
        record(recorder, inOrder(Scribbled.page(), 0, 1));
        long size = size();
        wire.cutBeforeTheNextRequest();
        var pending = record(recorder, append(event(page, 0)));
        assertThat(pending.getFirst().answer().join().firstLeaf()).isEqualTo(size);
        assertThat(size()).isEqualTo(size + 1);
    }

    @Test
    void a_conflict_stays_a_conflict_when_the_answer_was_lost() {
        record(recorder, inOrder(page, 0, 1));
        wire.cutBeforeTheNextAnswer();
        var pending = record(recorder, append(event(page, 1)), append(event(page, 1)));
        pending.getFirst().answer().join();
        assertThatThrownBy(() -> pending.getLast().answer().join()).hasCauseInstanceOf(ConcurrencyException.class);
    }

    @Test
    void whoever_was_in_flight_is_told_that_the_outcome_is_unknown_if_the_database_stays_away() {
        record(impatient, inOrder(Scribbled.page(), 0, 1));
        long size = size();
        wire.cutBeforeTheNextAnswer();
        wire.goDown(true);
        UUID id = UUID.randomUUID();
        var inFlight = record(impatient, command(id, event(page, 0)));
        assertThatThrownBy(() -> inFlight.getFirst().answer().join()).hasCauseInstanceOf(OutcomeUnknown.class);
        var notSent = record(impatient, append(event(Scribbled.page(), 0)));
        assertThatThrownBy(() -> notSent.getFirst().answer().join())
                .hasCauseInstanceOf(StoreUnavailable.class)
                .cause()
                .isNotInstanceOf(OutcomeUnknown.class);
        assertThat(size()).isEqualTo(size + 1);

        wire.goDown(false);
        var again = record(impatient, command(id, event(Scribbled.page(), 0)));
        assertThatThrownBy(() -> again.getFirst().answer().join()).hasCauseInstanceOf(CommandAlreadyRecorded.class);
    }

    @Test
    void an_administrator_who_ends_the_connection_does_no_harm() {
        for (int version = 0; version < 5; version++) {
            StoreDatabase.superuser(DATABASE).sql("""
                            select pg_terminate_backend(pid) from pg_stat_activity
                            where application_name = 'recorder' and datname = current_database()
                            """).query().listOfRows();
            record(recorder, append(event(page, version))).getFirst().answer().join();
        }
    }

    private static List<Pending> record(Recorder recorder, Append... appends) {
        List<Pending> group = Stream.of(appends).map(Pending::new).toList();
        recorder.record(group);
        return group;
    }

    private static long size() {
        return StoreDatabase.superuser(DATABASE)
                .sql("select size from ledger.head")
                .query(Long.class)
                .single();
    }
}
