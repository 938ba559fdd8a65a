package org.evenhand.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.Registration;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.evenhand.platform.Kettle.BoilKettle;
import org.evenhand.platform.Kettle.FillKettle;
import org.evenhand.platform.Kettle.KettleId;
import org.evenhand.platform.Kettle.KettleIsFull;
import org.evenhand.platform.Kettle.SocketInUse;
import org.evenhand.platform.KettleEvent.KettleFilled;
import org.evenhand.platform.Outcome.Accepted;
import org.evenhand.platform.Outcome.RefusedWith;
import org.evenhand.record.Actor;
import org.evenhand.record.Command;
import org.evenhand.record.CommandEvent.CommandRefused;
import org.evenhand.record.Envelope;
import org.evenhand.record.GeneralRefusal.IdempotencyConflict;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.GeneralRefusal.StaleStream;
import org.evenhand.record.Intent;
import org.evenhand.record.Purpose;
import org.evenhand.record.Refusal;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.store.CommandLog;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The write path through the real bus, the real event store and a real PostgreSQL. */
class SendingACommandTest extends KettleSideTest {

    private final Commands commands = side.getBean(Commands.class);
    private final EventStore store = side.getBean(EventStore.class);
    private final CommandLog log = side.getBean(CommandLog.class);
    private final UUID kettle = ids.next();
    private final UUID socket = ids.next();

    @Test
    void an_accepted_command_answers_where_it_stands_in_the_record() {
        var accepted = accepted(send(new FillKettle(new KettleId(kettle))));
        assertThat(accepted.version()).isZero();
        assertThat(accepted.stream()).isEqualTo(stream(kettle));
        assertThat(accepted.leafHashes()).hasSize(1).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        assertThat(accepted(send(new BoilKettle(new KettleId(kettle), socket))).position())
                .isGreaterThan(accepted.position());
    }

    @Test
    void the_same_command_again_appends_nothing_and_gives_the_first_outcome() {
        Intent intent = intent();
        Outcome first = commands.send(new FillKettle(new KettleId(kettle)), intent);
        assertThat(commands.send(new FillKettle(new KettleId(kettle)), intent)).isEqualTo(first);
        assertThat(events(stream(kettle))).hasSize(1);
    }

    @Test
    void the_same_id_for_another_command_or_another_actor_is_a_conflict() {
        Intent intent = intent();
        commands.send(new FillKettle(new KettleId(kettle)), intent);
        var conflict = new IdempotencyConflict(intent.commandId());
        assertThat(refusal(commands.send(new FillKettle(new KettleId(ids.next())), intent)))
                .isEqualTo(conflict);
        Intent another = intent(intent.commandId(), new Actor(StreamFixture.STAFF, Role.CLINICIAN), null);
        Intent anothers = new Intent(
                another.commandId(),
                new Actor(new StaffId(ids.next()), Role.CLINICIAN),
                null,
                Optional.empty(),
                Purpose.DIRECT_CARE,
                another.commandId(),
                null,
                null,
                StreamFixture.LONDON);
        assertThat(refusal(commands.send(new FillKettle(new KettleId(kettle)), anothers)))
                .isEqualTo(conflict);
    }

    @Test
    void a_refusal_is_an_event_without_what_was_asked_and_stays_the_outcome() {
        send(new FillKettle(new KettleId(kettle)));
        Intent intent = intent();
        assertThat(refusal(commands.send(new FillKettle(new KettleId(kettle)), intent)))
                .isEqualTo(new KettleIsFull());
        assertThat(events(new StreamId(StreamType.COMMAND, intent.commandId())))
                .containsExactly(
                        new CommandRefused(intent.commandId(), "FillKettle", stream(kettle), "KETTLE_IS_FULL"));
        accepted(send(new BoilKettle(new KettleId(kettle), socket)));
        // It could be filled now, but this request was answered.
        assertThat(refusal(commands.send(new FillKettle(new KettleId(kettle)), intent)))
                .isEqualTo(new KettleIsFull());
    }

    @Test
    void a_version_that_has_moved_is_refused_with_the_current_one() {
        send(new FillKettle(new KettleId(kettle)));
        send(new BoilKettle(new KettleId(kettle), socket));
        assertThat(refusal(commands.send(new FillKettle(new KettleId(kettle)), expecting(0))))
                .isEqualTo(new StaleStream(0, 1));
        assertThat(accepted(commands.send(new FillKettle(new KettleId(kettle)), expecting(1)))
                        .version())
                .isEqualTo(2);
    }

    @Test
    void a_stream_that_is_not_there_and_a_command_that_one_may_not_give_are_the_same_answer() {
        assertThat(refusal(send(new BoilKettle(new KettleId(kettle), socket)))).isEqualTo(new NotFound());
        send(new FillKettle(new KettleId(kettle)));
        Intent auditor = intent(ids.next(), new Actor(StreamFixture.STAFF, Role.AUDITOR), null);
        assertThat(refusal(commands.send(new BoilKettle(new KettleId(kettle), socket), auditor)))
                .isEqualTo(new NotFound());
    }

    @Test
    void all_events_of_a_command_in_all_its_streams_are_one_append() {
        send(new FillKettle(new KettleId(kettle)));
        Intent intent = intent();
        var accepted = accepted(commands.send(new BoilKettle(new KettleId(kettle), socket), intent));
        var recorded = log.find(intent.commandId()).orElseThrow();
        assertThat(recorded.leafHashes()).hasSize(2);
        assertThat(recorded.firstLeaf()).isEqualTo(accepted.position() - 1);
        assertThat(events(diary(socket))).hasSize(1);
    }

    @Test
    void every_event_carries_who_asked() {
        Intent intent = intent();
        commands.send(new FillKettle(new KettleId(kettle)), intent);
        var message = store.readEvents(stream(kettle).toString()).next();
        var envelope = (Envelope) message.getMetaData().get(Envelope.KEY);
        assertThat(envelope.actor()).isEqualTo(intent.actor());
        assertThat(envelope.commandId()).isEqualTo(intent.commandId());
        assertThat(envelope.purpose()).isEqualTo(Purpose.DIRECT_CARE);
    }

    @Test
    void of_two_kettles_that_race_for_one_socket_exactly_one_boils() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 40; round++) {
                UUID one = ids.next();
                UUID other = ids.next();
                UUID between = ids.next();
                send(new FillKettle(new KettleId(one)));
                send(new FillKettle(new KettleId(other)));
                var start = new CyclicBarrier(2);
                List<Outcome> outcomes = both(
                        threads.submit(() -> boil(start, one, between)),
                        threads.submit(() -> boil(start, other, between)));
                assertThat(outcomes).filteredOn(Accepted.class::isInstance).hasSize(1);
                assertThat(outcomes).contains(new RefusedWith(new SocketInUse(between)));
                assertThat(events(diary(between))).hasSize(1);
            }
        }
    }

    @Test
    void the_same_command_sent_twice_at_once_happens_once() throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 40; round++) {
                var command = new FillKettle(new KettleId(ids.next()));
                Intent intent = intent();
                var start = new CyclicBarrier(2);
                List<Outcome> outcomes = both(
                        threads.submit(() -> {
                            start.await();
                            return commands.send(command, intent);
                        }),
                        threads.submit(() -> {
                            start.await();
                            return commands.send(command, intent);
                        }));
                assertThat(outcomes.getFirst()).isEqualTo(outcomes.getLast());
                assertThat(events(command.target())).hasSize(1);
            }
        }
    }

    @Test
    void what_fails_after_the_append_has_happened() {
        var failing = onEvery(unit -> unit.onCommit(committing -> {
            throw new IllegalStateException("the network card fell out");
        }));
        Intent intent = intent();
        try {
            assertThat(commands.send(new FillKettle(new KettleId(kettle)), intent))
                    .isInstanceOf(Accepted.class);
        } finally {
            failing.cancel();
        }
        assertThat(events(stream(kettle))).hasSize(1);
    }

    @Test
    void what_fails_before_the_append_has_not_happened_and_may_be_sent_again() {
        var failing = onEvery(unit -> {
            throw new IllegalStateException("the light went out");
        });
        Intent intent = intent();
        try {
            assertThatThrownBy(() -> commands.send(new FillKettle(new KettleId(kettle)), intent))
                    .hasMessageContaining("the light went out");
        } finally {
            failing.cancel();
        }
        assertThat(events(stream(kettle))).isEmpty();
        accepted(commands.send(new FillKettle(new KettleId(kettle)), intent));
    }

    @Test
    void who_saw_a_version_is_decided_again_three_times_and_then_looks_again() {
        send(new FillKettle(new KettleId(kettle)));
        var attempts = new ArrayList<Integer>();
        var conflicting = conflictingFor(Integer.MAX_VALUE, attempts);
        Outcome outcome = commands.send(new BoilKettle(new KettleId(kettle), socket), expecting(0));
        conflicting.cancel();
        assertThat(refusal(outcome)).isEqualTo(new StaleStream(0, 0));
        assertThat(attempts).hasSize(4);
    }

    @Test
    void who_saw_none_is_decided_again_until_it_is_done() {
        var attempts = new ArrayList<Integer>();
        var conflicting = conflictingFor(40, attempts);
        accepted(send(new FillKettle(new KettleId(kettle))));
        conflicting.cancel();
        assertThat(attempts).hasSize(41);
    }

    private Registration conflictingFor(int times, List<Integer> attempts) {
        return onEvery(unit -> {
            attempts.add(attempts.size());
            if (attempts.size() <= times) {
                throw new ConcurrencyException("somebody was faster");
            }
        });
    }

    @Test
    void one_conflict_is_not_noticed_by_anybody() {
        var attempts = new ArrayList<Integer>();
        var conflicting = onEvery(unit -> {
            attempts.add(attempts.size());
            if (attempts.size() == 1) {
                throw new ConcurrencyException("somebody was faster");
            }
        });
        accepted(send(new FillKettle(new KettleId(kettle))));
        conflicting.cancel();
        assertThat(attempts).hasSize(2);
    }

    @Test
    void a_command_sent_from_a_unit_of_work_is_not_part_of_it() {
        var outer = DefaultUnitOfWork.startAndGet(null);
        try {
            accepted(send(new FillKettle(new KettleId(kettle))));
            assertThat(CurrentUnitOfWork.get()).isSameAs(outer);
        } finally {
            outer.rollback();
        }
        assertThat(events(stream(kettle))).hasSize(1);
    }

    @Test
    void the_bus_has_no_transaction_and_everything_else_has() throws Exception {
        assertThat(side.getBean(CommandBus.class)).isInstanceOf(DecidingBus.class);
        Field manager = SimpleCommandBus.class.getDeclaredField("transactionManager");
        manager.setAccessible(true);
        assertThat(manager.get(side.getBean(CommandBus.class))).isInstanceOf(NoTransactionManager.class);
        assertThat(side.getBean(TransactionManager.class)).isNotInstanceOf(NoTransactionManager.class);
        var inTransaction = new ArrayList<Boolean>();
        var looking = onEvery(unit -> inTransaction.add(TransactionSynchronizationManager.isActualTransactionActive()));
        accepted(send(new FillKettle(new KettleId(kettle))));
        looking.cancel();
        assertThat(inTransaction).containsExactly(false);
    }

    @Test
    void a_command_sent_past_the_door_is_refused_by_the_bus() {
        assertThatThrownBy(() -> store.publish(new GenericDomainEventMessage<>(
                        "search", stream(kettle).toString(), 0, new KettleFilled(kettle, kettle))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Outcome boil(CyclicBarrier start, UUID which, UUID where) throws Exception {
        start.await();
        return send(new BoilKettle(new KettleId(which), where));
    }

    private static List<Outcome> both(Future<Outcome> one, Future<Outcome> other)
            throws InterruptedException, ExecutionException {
        return List.of(one.get(), other.get());
    }

    private Registration onEvery(Consumer<UnitOfWork<? extends CommandMessage<?>>> attempt) {
        return side.getBean(CommandBus.class)
                .registerHandlerInterceptor((UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain) -> {
                    attempt.accept(unit);
                    return chain.proceed();
                });
    }

    private Outcome send(Command command) {
        return commands.send(command, intent());
    }

    private static Accepted accepted(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Accepted.class);
        return (Accepted) outcome;
    }

    private static Refusal refusal(Outcome outcome) {
        assertThat(outcome).isInstanceOf(RefusedWith.class);
        return ((RefusedWith) outcome).refusal();
    }

    private List<Object> events(StreamId stream) {
        return store.readEvents(stream.toString())
                .asStream()
                .<Object>map(message -> message.getPayload())
                .toList();
    }

    private static StreamId stream(UUID kettle) {
        return new StreamId(StreamType.SEARCH, kettle);
    }

    private static StreamId diary(UUID socket) {
        return new StreamId(StreamType.DIARY, socket);
    }

    private static Intent intent() {
        return intent(ids.next(), new Actor(StreamFixture.STAFF, Role.CLINICIAN), null);
    }

    private static Intent expecting(long version) {
        return intent(ids.next(), new Actor(StreamFixture.STAFF, Role.CLINICIAN), version);
    }

    private static Intent intent(UUID commandId, Actor actor, @Nullable Long expected) {
        return new Intent(
                commandId,
                actor,
                null,
                Optional.empty(),
                Purpose.DIRECT_CARE,
                commandId,
                null,
                expected,
                StreamFixture.LONDON);
    }
}
