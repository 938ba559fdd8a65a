package org.evenhand.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenhand.store.Messaging.inAUnitOfWork;
import static org.evenhand.store.Messaging.message;

import java.util.Map;
import java.util.UUID;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.evenhand.postgres.TestDatabase;
import org.evenhand.record.StreamId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The contract with the command platform: what it leaves in the unit of work, and what it finds afterwards. */
class CommandsInAUnitOfWorkTest {

    private static final TestDatabase DATABASE = StoreDatabase.migrated();
    private static final RecordStore STORE = OpenStore.of(DATABASE);
    private static final RecordStore OTHER_PROCESS = OpenStore.of(DATABASE);

    private final StreamId page = Scribbled.page();
    private final UUID command = UUID.randomUUID();

    @AfterEach
    void no_unit_of_work_is_left() {
        assertThat(CurrentUnitOfWork.isStarted()).isFalse();
    }

    @AfterAll
    static void close() {
        STORE.close();
        OTHER_PROCESS.close();
        Ledgers.checkAll(StoreDatabase.command(DATABASE), Log.RECORD);
    }

    @Test
    void what_a_command_did_is_found_by_its_id_in_any_process() {
        StreamId other = Scribbled.page();
        inAUnitOfWork(unit -> {
            Scribbles.pending(command, "body").in(unit);
            STORE.eventStore().publish(message(page, 0), message(other, 0), message(page, 1));
        });
        for (RecordStore store : new RecordStore[] {STORE, OTHER_PROCESS}) {
            RecordedCommand recorded = store.commandLog().find(command).orElseThrow();
            assertThat(recorded.bodyDigest())
                    .isEqualTo(Scribbles.pending(command, "body").bodyDigest());
            assertThat(recorded.outcome()).asString().isEqualTo("{}");
            assertThat(recorded.versions()).isEqualTo(Map.of(page, 1L, other, 0L));
            assertThat(recorded.leafHashes()).hasSize(3);
            assertThat(recorded.lastLeaf()).isEqualTo(recorded.firstLeaf() + 2);
            assertThat(store.records()
                            .at(recorded.firstLeaf())
                            .orElseThrow()
                            .row()
                            .leafHash())
                    .isEqualTo(recorded.leafHashes().getFirst());
        }
        assertThat(STORE.commandLog().find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void the_same_command_again_appends_nothing() {
        inAUnitOfWork(unit -> {
            Scribbles.pending(command, "body").in(unit);
            STORE.eventStore().publish(message(page, 0));
        });
        for (RecordStore store : new RecordStore[] {STORE, OTHER_PROCESS}) {
            assertThatThrownBy(() -> inAUnitOfWork(unit -> {
                        Scribbles.pending(command, "body").in(unit);
                        store.eventStore().publish(message(page, 1));
                    }))
                    .isInstanceOfSatisfying(
                            CommandAlreadyRecorded.class,
                            e -> assertThat(e.commandId()).isEqualTo(command));
        }
        assertThat(STORE.records().ofStream(page, 0)).hasSize(1);
    }

    @Test
    void a_guard_that_has_moved_is_a_conflict() {
        STORE.engine().appendEvents(message(page, 0));
        assertThatThrownBy(() -> inAUnitOfWork(unit -> {
                    Guards.of(unit).saw(page, Guards.NOT_EXISTING);
                    STORE.eventStore().publish(message(Scribbled.page(), 0));
                }))
                .isInstanceOf(ConcurrencyException.class);
        inAUnitOfWork(unit -> {
            Guards.of(unit).saw(page, 0);
            STORE.eventStore().publish(message(Scribbled.page(), 0));
        });
    }

    @Test
    void of_two_readings_of_a_guarded_stream_the_older_counts() {
        STORE.engine().appendEvents(message(page, 0));
        assertThatThrownBy(() -> inAUnitOfWork(unit -> {
                    Guards.of(unit).saw(page, Guards.NOT_EXISTING);
                    Guards.of(unit).saw(page, 0);
                    STORE.eventStore().publish(message(Scribbled.page(), 0));
                }))
                .isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void a_second_append_in_one_unit_of_work_is_a_bug() {
        var subscription =
                STORE.eventStore().subscribe(events -> STORE.eventStore().publish(message(page, 1)));
        try {
            assertThatThrownBy(() -> inAUnitOfWork(unit -> STORE.eventStore().publish(message(page, 0))))
                    .hasMessageContaining("second append");
        } finally {
            subscription.cancel();
        }
    }

    @Test
    void events_published_after_the_append_are_not_lost_in_silence() {
        assertThatThrownBy(() -> inAUnitOfWork(unit -> {
                    STORE.eventStore().publish(message(page, 0));
                    unit.onPrepareCommit(late -> STORE.eventStore().publish(message(page, 1)));
                }))
                .hasMessageContaining("after the append");
    }

    @Test
    void a_failure_after_the_append_does_not_undo_it() {
        inAUnitOfWork(unit -> {
            Scribbles.pending(command, "body").in(unit);
            unit.afterCommit(committed -> {
                throw new IllegalStateException("too late");
            });
            STORE.eventStore().publish(message(page, 0));
        });
        assertThat(STORE.commandLog().find(command)).isPresent();
    }
}
