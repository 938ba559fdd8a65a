package org.evenhand.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.evenhand.record.StreamId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records groups, one at a time and by one thread at a time, and answers each caller once it is certain what became of its
 * append. What it remembers is checked by the database in the same statement that records; when it was wrong it looks again
 * and decides again.
 */
final class Recorder implements AutoCloseable {

    /** Groups recorded under the head's lock after another process was met: without it, two steady writers starve each other. */
    private static final int LOCKED_GROUPS = 64;

    private static final int TRIES = 3;
    private static final Logger LOG = LoggerFactory.getLogger(Recorder.class);

    private final Held held;
    private final String app;
    private final Duration patience;
    private final Consumer<Recorded> recorded;
    private final DatabaseClock clock;

    private int lockedGroups;

    /** What was committed: for whoever waits for the log to grow and for whoever remembers commands. */
    record Recorded(long size, List<RecordedCommand> commands) {}

    /** @param patience how long callers wait for a database that is gone */
    Recorder(DataSource connections, String app, Duration patience, DatabaseClock clock, Consumer<Recorded> recorded) {
        this.clock = clock;
        this.held = new Held(connections, clock, app);
        this.app = app;
        this.patience = patience;
        this.recorded = recorded;
    }

    void record(List<Pending> group) {
        record(new Attempt(group, System.nanoTime() + patience.toNanos()));
    }

    private void record(Attempt attempt) {
        while (!attempt.open.isEmpty()) {
            try {
                tryOnce(attempt);
            } catch (SQLException e) {
                afterTrouble(Trouble.of(e), e, attempt);
            } catch (RuntimeException | Error e) {
                // An Error too: it must not end the writer's thread, nor leave half a transaction to the next caller.
                held.close();
                LOG.error("The writer failed: {}", e.getClass().getName());
                attempt.failAll(afterFailure(e, attempt));
            }
        }
    }

    private static RuntimeException afterFailure(Throwable failure, Attempt attempt) {
        if (attempt.sent || attempt.uncertain) {
            return new OutcomeUnknown();
        }
        return failure instanceof StoreUnavailable unavailable
                ? unavailable
                : new StoreUnavailable("the writer failed: " + failure.getClass());
    }

    private void tryOnce(Attempt attempt) throws SQLException {
        attempt.sent = false;
        WriterSession open = held.session();
        Memory known = held.memory(open);
        if (lockedGroups > 0) {
            open.lock();
        }
        if (lockedGroups > 0 || attempt.uncertain) {
            open.catchUp(known);
        }
        if (attempt.uncertain) {
            answerFound(open, attempt);
        }
        lookUp(open, known, attempt);
        Decision decision = Decision.on(known, attempt.open);
        if (decision.anyBehind()) {
            open.catchUp(known);
            decision = Decision.on(known, attempt.open);
        }
        if (decision.accepted().isEmpty()) {
            open.rollback();
            Refusing.answer(decision.refused());
            attempt.open.clear();
            return;
        }
        PlacedGroup placed = PlacedGroup.after(known, decision.accepted(), clock.notBefore(known.recordedAt()), app);
        attempt.sent = true;
        if (!open.append(known, placed, decision.accepted())) {
            attempt.sent = false;
            open.rollback();
            open.catchUp(known);
            lockedGroups = LOCKED_GROUPS;
            return;
        }
        open.commit();
        lockedGroups = Math.max(0, lockedGroups - 1);
        committed(known, placed, decision, attempt);
    }

    private void committed(Memory known, PlacedGroup placed, Decision decision, Attempt attempt) {
        known.moveTo(placed.edge(), placed.root(), placed.recordedAt());
        placed.tips().forEach(known::learn);
        List<Appended> places = placed.placesOf(decision.accepted());
        List<RecordedCommand> commands = placed.commandsOf(decision.accepted());
        commands.forEach(command -> known.learn(command.commandId()));
        try {
            recorded.accept(new Recorded(placed.edge().size(), commands));
        } finally {
            // It has happened, whatever went wrong with telling others.
            for (int i = 0; i < places.size(); i++) {
                decision.accepted().get(i).answer().complete(places.get(i));
            }
            Refusing.answer(decision.refused());
            attempt.open.clear();
        }
    }

    /** An event's hash is part of the next one's leaf, and a guard has no index that would check it: both must be known. */
    private void lookUp(WriterSession open, Memory known, Attempt attempt) throws SQLException {
        boolean doubt = attempt.doubts > 0;
        Set<StreamId> streams = new HashSet<>();
        for (Pending pending : attempt.open) {
            streams.addAll(pending.append().guards().keySet());
            for (NewEvent event : pending.append().events()) {
                // A stream that begins here needs no look: if it exists after all, the unique index says so.
                if (event.version() != 0 || doubt) {
                    streams.add(event.stream());
                }
            }
        }
        if (!doubt) {
            streams.removeIf(stream -> known.tip(stream) != null);
        }
        if (!streams.isEmpty()) {
            open.learnTips(known, streams);
        }
        if (doubt) {
            open.learnCommands(
                    known,
                    attempt.open.stream()
                            .flatMap(pending -> pending.append().command().stream())
                            .map(PendingCommand::commandId)
                            .toList());
        }
    }

    private static void answerFound(WriterSession open, Attempt attempt) throws SQLException {
        attempt.answerFound(open.find(attempt.open.stream()
                .flatMap(pending -> pending.append().events().stream())
                .map(NewEvent::eventId)
                .toList()));
    }

    private void afterTrouble(Trouble trouble, SQLException failure, Attempt attempt) {
        boolean late = attempt.isLate();
        switch (trouble) {
            case LOST -> {
                held.close();
                attempt.uncertain |= attempt.sent;
                if (late) {
                    attempt.failAll(attempt.uncertain ? new OutcomeUnknown() : unavailable(failure));
                } else {
                    pause();
                }
            }
            case BUSY -> {
                held.undo();
                if (late) {
                    attempt.failAll(unavailable(failure));
                }
            }
            case CLOCK_STEPPED, KEY_EXISTS -> doubt(trouble, failure, attempt);
            case REFUSED -> {
                held.undo();
                eachAlone(attempt, unavailable(failure));
            }
        }
    }

    private void doubt(Trouble trouble, SQLException failure, Attempt attempt) {
        held.undo();
        if (trouble == Trouble.CLOCK_STEPPED) {
            // Loading reads the clock too.
            held.forget();
        }
        if (++attempt.doubts < TRIES) {
            return;
        }
        eachAlone(
                attempt,
                switch (trouble) {
                    case KEY_EXISTS -> Refusing.conflict(attempt.open.getFirst().append());
                    case CLOCK_STEPPED ->
                        new StoreUnavailable(
                                "The database's clock is behind the last recorded event. Nothing can be recorded until"
                                        + " it has caught up.");
                    default -> unavailable(failure);
                });
    }

    /** One bad append must not fail its neighbours. */
    private void eachAlone(Attempt attempt, RuntimeException failure) {
        List<Pending> group = List.copyOf(attempt.open);
        attempt.open.clear();
        if (group.size() == 1) {
            group.getFirst().answer().completeExceptionally(attempt.uncertain ? new OutcomeUnknown() : failure);
            return;
        }
        for (Pending pending : group) {
            record(attempt.alone(pending));
        }
    }

    private StoreUnavailable unavailable(SQLException failure) {
        return StoreUnavailable.because("nothing could be recorded", failure);
    }

    /** Also if the caller in whose thread this runs was interrupted: it must not knock in a tight loop on a lost database. */
    private static void pause() {
        boolean interrupted = Thread.interrupted();
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        held.close();
    }
}
