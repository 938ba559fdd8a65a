package org.evenhand.publishing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.evenhand.ledger.Refuted;
import org.evenhand.record.Fault;
import org.evenhand.store.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a static copy of one log up to its published checkpoint for as long as the process runs: for a file system that is written
 * once, or one that an auditor's machine fetches from. Stopped anywhere, it goes on from there at the next start.
 */
public final class Mirroring implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Mirroring.class);
    private static final Duration LOOKING = Duration.ofSeconds(1);

    private final String log;
    private final PublishedLog published;
    private final StaticCopy copy;
    private final Thread thread;
    private volatile boolean closed;
    private volatile State state = new State(0, 0, "");

    /**
     * @param position leaves whose files are there
     * @param size leaves that the copy's own checkpoint covers
     * @param alarm why it does not go on; empty if all is well
     */
    public record State(long position, long size, String alarm) {}

    /** @param published closed with this */
    public Mirroring(String log, PublishedLog published, Path folder) {
        this.log = log;
        this.published = published;
        this.copy = new StaticCopy(published, folder);
        this.thread = Thread.ofPlatform().daemon().name("mirror-" + log).start(this::run);
    }

    public State state() {
        return state;
    }

    private void run() {
        while (!closed) {
            try {
                step();
            } catch (Refuted fork) {
                alarm("The copy is not continued: " + fork.sentence() + ".");
            } catch (IOException full) {
                alarm("The copy cannot be written.");
            } catch (StoreUnavailable away) {
                alarm("The log cannot be read to copy it.");
            } catch (RuntimeException bug) {
                LOG.error("Copying the {} log failed ({})", log, Fault.of(bug));
                alarm("Copying failed: " + bug.getClass().getSimpleName());
            }
            try {
                Thread.sleep(LOOKING);
            } catch (InterruptedException stopping) {
                return;
            }
        }
    }

    private void step() throws IOException {
        long size = copy.copy(position -> {
            state = new State(position, state.size(), "");
            if (closed) {
                throw new StoreUnavailable("this process is stopping");
            }
        });
        state = new State(size, size, "");
    }

    private void alarm(String sentence) {
        if (!closed && !sentence.equals(state.alarm())) {
            LOG.error("The {} log: {}", log, sentence);
        }
        state = new State(state.position(), state.size(), sentence);
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
        published.close();
    }
}
