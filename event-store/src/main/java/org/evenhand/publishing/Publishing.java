package org.evenhand.publishing;

import java.io.IOException;
import java.time.Duration;
import org.evenhand.record.Fault;
import org.evenhand.store.LogLedger;
import org.evenhand.store.PublishingTurn;
import org.evenhand.store.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes a log's checkpoints for as long as the process runs: at most one a second. Of several processes that could, one
 * does. Its state can be read at any time and says what is wrong until it is right again.
 */
public final class Publishing implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Publishing.class);
    private static final Duration AT_MOST_EVERY = Duration.ofSeconds(1);

    private final String log;
    private final Publisher publisher;
    private final LogLedger ledger;
    private final PublishingTurn turn;
    private final Thread thread;
    private volatile boolean closed;
    private volatile State state = State.STARTING;

    /** @param alarm a sentence for people that names the remedy where there is one; empty if all is well */
    public record State(boolean publishing, String alarm) {

        static final State STARTING = new State(false, "");

        public boolean isAlarming() {
            return !alarm.isEmpty();
        }
    }

    /**
     * @param log {@code record} or {@code access}, for the thread's name and the log lines
     * @param ledger closed with this
     */
    public Publishing(String log, Publisher publisher, LogLedger ledger, PublishingTurn turn) {
        this.log = log;
        this.publisher = publisher;
        this.ledger = ledger;
        this.turn = turn;
        this.thread = Thread.ofPlatform().daemon().name("publisher-" + log).start(this::run);
    }

    public State state() {
        return state;
    }

    private void run() {
        while (!closed) {
            try {
                state = turn.isOurs() ? after(publisher.step()) : new State(false, "");
                Thread.sleep(AT_MOST_EVERY);
            } catch (InterruptedException stopping) {
                return;
            } catch (IOException unreadable) {
                alarm("The checkpoint kept outside the database cannot be read or written.");
            } catch (StoreUnavailable unavailable) {
                alarm("The database cannot be reached to publish a checkpoint.");
            } catch (RuntimeException bug) {
                LOG.error("Publishing the {} log failed ({})", log, Fault.of(bug));
                alarm("Publishing failed: " + bug.getClass().getSimpleName());
            }
        }
    }

    private State after(Publisher.Step step) {
        return switch (step) {
            case Publisher.Step.Published done -> new State(true, "");
            case Publisher.Step.NothingNew nothing -> new State(true, "");
            case Publisher.Step.NotCosigned waiting -> said(waiting.sentence());
            case Publisher.Step.Broken broken ->
                said("Nothing is signed any more: " + broken.sentence() + ". Compare the database with an evidence "
                        + "bundle or a witness before anything else is done with it.");
        };
    }

    private void alarm(String sentence) {
        state = said(sentence);
        try {
            Thread.sleep(AT_MOST_EVERY);
        } catch (InterruptedException stopping) {
            closed = true;
        }
    }

    /** Logged when it changes, not every second. */
    private State said(String sentence) {
        if (!sentence.equals(state.alarm())) {
            LOG.error("The {} log: {}", log, sentence);
        }
        return new State(false, sentence);
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        turn.close();
        ledger.close();
    }
}
