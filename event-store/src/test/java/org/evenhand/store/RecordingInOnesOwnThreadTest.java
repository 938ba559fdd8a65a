package org.evenhand.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.evenhand.store.Scribbles.append;
import static org.evenhand.store.Scribbles.command;
import static org.evenhand.store.Scribbles.event;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.modelling.command.ConcurrencyException;
import org.evenhand.postgres.TestDatabase;
import org.evenhand.record.StreamId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.postgresql.ds.PGSimpleDataSource;

/** A caller who is alone records in its own thread: what that must not change for it, for others, and for the connection. */
@Timeout(60)
class RecordingInOnesOwnThreadTest {

    private static final TestDatabase DATABASE = StoreDatabase.migrated();

    /** Unlike any other test's, so that connections can be counted. */
    private final String name = "alone " + UUID.randomUUID();

    private final PGSimpleDataSource connections =
            (PGSimpleDataSource) StoreDatabase.command(DATABASE).to(Log.RECORD, name);
    private final AtomicReference<@Nullable Consumer<Thread>> whileRecording = new AtomicReference<>();
    private final List<Thread> recordedBy = new ArrayList<>();
    private GroupWriter writer = writer(connections, StoreDatabase.PATIENCE);

    @AfterEach
    void the_whole_log_follows_from_its_rows() {
        writer.close();
        Ledgers.checkAll(StoreDatabase.command(DATABASE), Log.RECORD);
    }

    @Test
    void a_lone_caller_records_in_its_own_thread() {
        StreamId page = Scribbled.page();
        writer.append(append(event(page, 0)));
        writer.append(append(event(page, 1)));
        assertThat(recordedBy).containsExactly(Thread.currentThread(), Thread.currentThread());
    }

    @Test
    void a_lone_caller_is_told_of_a_conflict() {
        StreamId page = Scribbled.page();
        writer.append(append(event(page, 0)));
        assertThatThrownBy(() -> writer.append(append(event(page, 0)))).isInstanceOf(ConcurrencyException.class);
        writer.append(append(event(page, 1)));
    }

    @Test
    void a_lone_caller_is_refused_when_everybody_is() {
        writer.refuseAll("The roof leaks.");
        assertThatThrownBy(() -> write()).isInstanceOf(StoreUnavailable.class).hasMessage("The roof leaks.");
        assertThat(recordedBy).isEmpty();
    }

    @Test
    void who_comes_meanwhile_is_recorded_next_together_and_is_not_overtaken() throws Exception {
        var held = new Held();
        var alone = waiting(this::twoPages, held);
        var second = waiting(this::write);
        var third = waiting(this::write);
        held.release();
        List<Long> leavesOfTheFirst = alone.get();
        assertThat(second.get()).isBetween(leavesOfTheFirst.getFirst(), leavesOfTheFirst.getLast());
        assertThat(third.get()).isBetween(leavesOfTheFirst.getFirst(), leavesOfTheFirst.getLast());
        assertThat(recordedBy).hasSizeLessThanOrEqualTo(3);
        assertThat(recordedBy.get(1).getName()).startsWith("writer");
    }

    @Test
    void after_a_group_one_append_goes_to_the_writer_and_then_a_caller_is_alone_again() throws Exception {
        var held = new Held();
        var alone = waiting(this::write, held);
        var others = List.of(waiting(this::write), waiting(this::write));
        held.release();
        alone.get();
        for (Future<Long> other : others) {
            other.get();
        }
        write();
        assertThat(recordedBy).doesNotContain(Thread.currentThread());
        while (recordedBy.getLast() != Thread.currentThread()) {
            write();
        }
    }

    @Test
    void nobody_waits_for_ever_where_callers_come_and_go() throws Exception {
        int callers = 4;
        int rounds = 300;
        write();
        var together = new CyclicBarrier(callers);
        try (var platform = Executors.newFixedThreadPool(callers - 1);
                var virtual = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Long>> all = new ArrayList<>();
            for (int caller = 0; caller < callers; caller++) {
                int alone = caller;
                all.add((caller == 0 ? virtual : platform).submit(() -> {
                    StreamId page = Scribbled.page();
                    long last = -1;
                    for (int round = 0; round < rounds; round++) {
                        // Now all at once, now one alone.
                        if (round % 4 == 0) {
                            together.await();
                        }
                        if (round % 4 == 0 || round % callers == alone) {
                            long leaf = writer.append(append(event(page, NewEvent.NEXT)))
                                    .firstLeaf();
                            assertThat(leaf).isGreaterThan(last);
                            last = leaf;
                        }
                    }
                    return last;
                }));
            }
            for (Future<Long> each : all) {
                each.get();
            }
        }
        assertThat(recordedBy).anyMatch(thread -> thread.getName().startsWith("writer"));
        assertThat(recordedBy).anyMatch(thread -> !thread.getName().startsWith("writer"));
        assertThat(recordedBy).noneMatch(Thread::isVirtual);
    }

    @Test
    void an_interrupted_caller_is_answered_stays_interrupted_and_keeps_the_connection() {
        write();
        Set<Integer> before = backends();
        Thread.currentThread().interrupt();
        long leaf = write();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(write()).isEqualTo(leaf + 1);
        assertThat(backends()).isEqualTo(before).hasSize(1);
        assertThat(recordedBy).containsOnly(Thread.currentThread());
    }

    @Test
    void a_caller_interrupted_while_it_records_is_answered_and_keeps_the_connection() {
        write();
        Set<Integer> before = backends();
        whileRecording.set(Thread::interrupt);
        long leaf = write();
        whileRecording.set(null);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(write()).isEqualTo(leaf + 1);
        assertThat(backends()).isEqualTo(before);
    }

    @Test
    void a_virtual_thread_is_recorded_by_the_writer_and_may_be_interrupted() throws Exception {
        write();
        Set<Integer> before = backends();
        var held = new Held();
        whileRecording.set(held);
        var answer = new FutureTask<>(this::write);
        Thread virtual = Thread.ofVirtual().start(answer);
        held.reached.await();
        assertThat(recordedBy.getLast().getName()).startsWith("writer");
        virtual.interrupt();
        assertThatThrownBy(answer::get).hasCauseInstanceOf(OutcomeUnknown.class);
        held.release();
        write();
        assertThat(backends()).isEqualTo(before);
    }

    @Test
    void closing_waits_for_the_caller_who_records_and_for_those_behind_it() throws Exception {
        var held = new Held();
        var alone = waiting(this::write, held);
        var behind = waiting(this::write);
        var closing = waiting(() -> {
            writer.close();
            return 0L;
        });
        assertThat(closing.isDone()).isFalse();
        held.release();
        long first = alone.get();
        assertThat(behind.get()).isEqualTo(first + 1);
        closing.get();
        assertThatThrownBy(this::write).isInstanceOf(StoreUnavailable.class).hasMessageContaining("stopping");
        awaitNoBackend();
    }

    @Test
    void an_interrupted_closer_waits_too() throws Exception {
        var held = new Held();
        var alone = waiting(this::write, held);
        var closing = waiting(() -> {
            Thread.currentThread().interrupt();
            writer.close();
            return Thread.interrupted() ? 1L : 0L;
        });
        assertThat(closing.isDone()).isFalse();
        held.release();
        alone.get();
        assertThat(closing.get()).as("still interrupted").isOne();
        awaitNoBackend();
    }

    @Test
    void whoever_outlasts_the_closing_is_still_recorded_and_the_connection_goes_after_it() throws Exception {
        writer.close();
        writer = writer(connections, Duration.ofMillis(-4_999)); // closing waits no longer than this and five seconds
        var held = new Held();
        whileRecording.set(held);
        var alone = new FutureTask<>(this::write);
        Thread.ofPlatform().daemon().start(alone);
        held.reached.await();
        writer.close();
        assertThat(backends()).hasSize(1);
        held.release();
        alone.get();
        awaitNoBackend();
    }

    @Test
    void what_fails_after_the_commit_does_not_take_the_answer_back() {
        for (Throwable failure : List.of(new IllegalStateException("deaf"), new AssertionError("deaf"))) {
            whileRecording.set(thread -> sneak(failure));
            long leaf = write();
            whileRecording.set(null);
            assertThat(write()).isEqualTo(leaf + 1);
        }
        assertThat(recordedBy).containsOnly(Thread.currentThread());
    }

    @Test
    void an_error_before_the_append_is_answered_and_the_next_is_recorded_in_either_thread() throws Exception {
        writer.close();
        var failing = new AtomicReference<@Nullable Throwable>();
        writer = writer(
                source(() -> {
                    sneak(failing.getAndSet(null));
                    return connections.getConnection();
                }),
                StoreDatabase.PATIENCE);
        failing.set(new NoClassDefFoundError("half a jar"));
        assertThatThrownBy(this::write)
                .isInstanceOf(StoreUnavailable.class)
                .isNotInstanceOf(OutcomeUnknown.class)
                .hasMessageContaining("NoClassDefFoundError");
        write();
        writer.close();
        writer = writer(
                source(() -> {
                    sneak(failing.getAndSet(null));
                    return connections.getConnection();
                }),
                StoreDatabase.PATIENCE);
        failing.set(new NoClassDefFoundError("half a jar"));
        try (var virtual = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThatThrownBy(() -> virtual.submit(this::write).get()).hasCauseInstanceOf(StoreUnavailable.class);
            virtual.submit(this::write).get();
        }
        assertThat(recordedBy.getLast().getName()).startsWith("writer");
    }

    @Test
    void whoever_failed_after_sending_is_told_that_the_outcome_is_unknown() {
        writer.close();
        var failing = new AtomicReference<@Nullable Throwable>();
        // After a single append was sent, this is the first that is asked of the connection.
        writer = writer(source(() -> failingWhen("getAutoCommit", failing)), StoreDatabase.PATIENCE);
        write();
        failing.set(new IllegalStateException("broken driver"));
        UUID id = UUID.randomUUID();
        assertThatThrownBy(() -> writer.append(command(id, event(Scribbled.page(), 0))))
                .isInstanceOf(OutcomeUnknown.class);
        assertThatThrownBy(() -> writer.append(command(id, event(Scribbled.page(), 0))))
                .isInstanceOf(CommandAlreadyRecorded.class);
        write();
    }

    @Test
    void a_caller_who_records_is_answered_when_the_database_says_nothing_more() {
        writer.close();
        URI database = URI.create(DATABASE.url().substring("jdbc:".length()));
        try (var wire = new CuttingProxy(database.getPort())) {
            connections.setPortNumbers(new int[] {wire.port()});
            connections.setSocketTimeout(3);
            writer = writer(connections, Duration.ofMillis(300));
            write();
            wire.fallSilent();
            assertThatThrownBy(this::write).isInstanceOf(OutcomeUnknown.class);
            assertThat(recordedBy).containsOnly(Thread.currentThread());
            writer.close();
        }
    }

    private GroupWriter writer(DataSource source, Duration patience) {
        return new GroupWriter(source, Log.RECORD, "test/1", patience, recorded -> {
            recordedBy.add(Thread.currentThread());
            Consumer<Thread> meanwhile = whileRecording.get();
            if (meanwhile != null) {
                meanwhile.accept(Thread.currentThread());
            }
        });
    }

    private long write() {
        return writer.append(append(event(Scribbled.page(), 0))).firstLeaf();
    }

    private List<Long> twoPages() {
        return List.of(write(), write());
    }

    /** Keeps the first who records from being answered. */
    private static final class Held implements Consumer<Thread> {
        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch released = new CountDownLatch(1);

        @Override
        public void accept(Thread recording) {
            reached.countDown();
            boolean interrupted = false;
            while (released.getCount() > 0) {
                try {
                    released.await();
                } catch (InterruptedException e) {
                    interrupted = true; // the writer's thread is, when it is closed
                }
            }
            if (interrupted) {
                recording.interrupt();
            }
        }

        void release() {
            released.countDown();
        }
    }

    private interface Doing<T> {
        T done() throws Exception;
    }

    /** @return once it records and is held */
    private <T> Future<T> waiting(Doing<T> doing, Held held) throws InterruptedException {
        whileRecording.set(held);
        var task = new FutureTask<>(doing::done);
        Thread.ofPlatform().daemon().start(task);
        held.reached.await();
        return task;
    }

    /** @return once it waits for somebody else */
    private static <T> Future<T> waiting(Doing<T> doing) {
        var task = new FutureTask<>(doing::done);
        Thread thread = Thread.ofPlatform().daemon().start(task);
        while (thread.getState() != Thread.State.TIMED_WAITING && !task.isDone()) {
            Thread.onSpinWait();
        }
        return task;
    }

    private Set<Integer> backends() {
        return Set.copyOf(StoreDatabase.superuser(DATABASE)
                .sql("select pid from pg_stat_activity where application_name = ?")
                .param(name)
                .query(Integer.class)
                .list());
    }

    private void awaitNoBackend() {
        while (!backends().isEmpty()) {
            Thread.onSpinWait();
        }
    }

    private interface Connecting {
        Connection connect() throws Exception;
    }

    private static DataSource source(Connecting connecting) {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> connecting.connect());
    }

    private Connection failingWhen(String asked, AtomicReference<@Nullable Throwable> failing) throws Exception {
        Connection real = connections.getConnection();
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals(asked)) {
                        sneak(failing.getAndSet(null));
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static void sneak(@Nullable Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
    }
}
