package org.evenhand.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenhand.store.Scribbles.append;
import static org.evenhand.store.Scribbles.command;
import static org.evenhand.store.Scribbles.event;
import static org.evenhand.store.Scribbles.guarded;
import static org.evenhand.store.Scribbles.inOrder;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.axonframework.modelling.command.ConcurrencyException;
import org.evenhand.postgres.TestDatabase;
import org.evenhand.record.StreamId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of each append of a group, given to the recorder at once and in this order. */
class AppendingAGroupTest {

    private static final TestDatabase DATABASE = StoreDatabase.migrated();

    private final Recorder recorder = StoreDatabase.recorder(DATABASE);
    private final Recorder otherProcess = StoreDatabase.recorder(DATABASE);
    private final StreamId page = Scribbled.page();

    @AfterEach
    void the_whole_log_follows_from_its_rows() {
        recorder.close();
        otherProcess.close();
        Ledgers.checkAll(StoreDatabase.command(DATABASE), Log.RECORD);
    }

    @Test
    void all_events_of_an_append_stand_together() {
        var pending = record(inOrder(page, 0, 3), inOrder(Scribbled.page(), 0, 2));
        Appended first = pending.getFirst().answer().join();
        assertThat(first.leafHashes()).hasSize(3);
        assertThat(pending.getLast().answer().join().firstLeaf()).isEqualTo(first.firstLeaf() + 3);
    }

    @Test
    void of_two_callers_on_one_stream_the_second_conflicts() {
        record(inOrder(page, 0, 1));
        var pending = record(append(event(page, 1)), append(event(page, 1)));
        assertThat(pending.getFirst().answer().join().leafHashes()).hasSize(1);
        assertConflict(pending.getLast());
    }

    @Test
    void of_two_callers_who_begin_a_stream_the_second_conflicts() {
        var pending = record(append(event(page, 0)), append(event(page, 0)));
        pending.getFirst().answer().join();
        assertConflict(pending.getLast());
    }

    @Test
    void two_callers_who_follow_each_other_on_a_stream_both_succeed() {
        record(inOrder(page, 0, 2), inOrder(page, 2, 2))
                .forEach(each -> each.answer().join());
    }

    @Test
    void a_stream_that_exists_is_not_begun_again_even_if_the_writer_has_forgotten_it() {
        otherProcess.record(List.of(new Pending(append(event(page, 0)))));
        var pending = record(append(event(page, 0)), append(event(Scribbled.page(), 0)));
        assertConflict(pending.getFirst());
        pending.getLast().answer().join();
    }

    @Test
    void nothing_of_an_append_is_there_if_one_of_its_streams_has_moved() {
        StreamId other = Scribbled.page();
        record(inOrder(page, 0, 2));
        var pending = record(append(event(other, 0), event(page, 1)), append(event(other, 0)));
        assertConflict(pending.getFirst());
        pending.getLast().answer().join();
    }

    @Test
    void a_guard_that_holds_lets_the_append_pass() {
        record(inOrder(page, 0, 2));
        record(guarded(Map.of(page, 1L, Scribbled.page(), Guards.NOT_EXISTING), event(Scribbled.page(), 0)))
                .forEach(each -> each.answer().join());
    }

    @Test
    void a_guarded_stream_that_moved_in_the_same_group_is_a_conflict() {
        record(inOrder(page, 0, 1));
        var pending = record(append(event(page, 1)), guarded(Map.of(page, 0L), event(Scribbled.page(), 0)));
        pending.getFirst().answer().join();
        assertConflict(pending.getLast());
    }

    @Test
    void a_guarded_stream_that_another_process_moved_is_a_conflict() {
        record(inOrder(page, 0, 1));
        otherProcess.record(List.of(new Pending(append(event(page, 1)))));
        assertConflict(
                record(guarded(Map.of(page, 0L), event(Scribbled.page(), 0))).getFirst());
    }

    @Test
    void a_guarded_stream_that_began_meanwhile_is_a_conflict() {
        record(guarded(Map.of(page, Guards.NOT_EXISTING), event(Scribbled.page(), 0)));
        otherProcess.record(List.of(new Pending(append(event(page, 0)))));
        assertConflict(record(guarded(Map.of(page, Guards.NOT_EXISTING), event(Scribbled.page(), 0)))
                .getFirst());
    }

    @Test
    void a_caller_who_has_seen_what_another_process_appended_is_not_told_that_it_conflicts() {
        record(inOrder(page, 0, 1));
        otherProcess.record(List.of(new Pending(append(event(page, 1)))));
        record(append(event(page, 2))).getFirst().answer().join();
    }

    @Test
    void a_version_beyond_the_streams_end_is_refused() {
        record(inOrder(page, 0, 1));
        assertConflict(record(append(event(page, 5))).getFirst());
    }

    @Test
    void whoever_expects_no_version_gets_the_next_one() {
        record(inOrder(page, 0, 2));
        record(append(event(page, NewEvent.NEXT)), append(event(page, NewEvent.NEXT), event(page, NewEvent.NEXT)))
                .forEach(each -> each.answer().join());
        record(append(event(page, 5))).getFirst().answer().join();
    }

    @Test
    void a_command_sent_twice_in_one_group_is_recorded_once() {
        UUID id = UUID.randomUUID();
        var pending = record(command(id, event(page, 0)), command(id, event(Scribbled.page(), 0)));
        pending.getFirst().answer().join();
        assertThatThrownBy(() -> pending.getLast().answer().join()).hasCauseInstanceOf(CommandAlreadyRecorded.class);
    }

    @Test
    void a_command_that_another_process_recorded_is_not_recorded_again() {
        UUID id = UUID.randomUUID();
        record(append(event(Scribbled.page(), 0)));
        otherProcess.record(List.of(new Pending(command(id, event(page, 0)))));
        var pending = record(command(id, event(Scribbled.page(), 0)), append(event(Scribbled.page(), 0)));
        assertThatThrownBy(() -> pending.getFirst().answer().join()).hasCauseInstanceOf(CommandAlreadyRecorded.class);
        pending.getLast().answer().join();
    }

    @Test
    void an_event_id_is_never_used_twice() {
        NewEvent event = event(page, 0);
        record(append(event));
        NewEvent again = new NewEvent(
                event.eventId(),
                Scribbled.page(),
                0,
                event.encoded(),
                event.envelope(),
                event.metadata(),
                event.payloadSha256(),
                event.metadataSha256(),
                event.fieldsDigest());
        var pending = record(append(again), append(event(Scribbled.page(), 0)));
        assertConflict(pending.getFirst());
        pending.getLast().answer().join();
        assertConflict(record(append(again)).getFirst());
    }

    @Test
    void a_group_may_fill_several_tiles() {
        record(Stream.generate(() -> inOrder(Scribbled.page(), 0, 7)).limit(120).toArray(Append[]::new))
                .forEach(each -> each.answer().join());
    }

    @Test
    void two_processes_that_append_in_turn_take_turns() {
        for (int version = 0; version < 10; version += 2) {
            record(append(event(page, version))).getFirst().answer().join();
            var theirs = new Pending(append(event(page, version + 1)));
            otherProcess.record(List.of(theirs));
            theirs.answer().join();
        }
    }

    private List<Pending> record(Append... appends) {
        List<Pending> group = Stream.of(appends).map(Pending::new).toList();
        recorder.record(group);
        return group;
    }

    private static void assertConflict(Pending pending) {
        assertThatThrownBy(() -> pending.answer().join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(ConcurrencyException.class);
    }
}
