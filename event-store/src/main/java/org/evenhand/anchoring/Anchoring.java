package org.evenhand.anchoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.evenhand.ledger.Refuted;
import org.evenhand.ledger.notes.Checkpoint;
import org.evenhand.ledger.notes.SignedNote;
import org.evenhand.record.Fault;
import org.evenhand.store.Anchor;
import org.evenhand.store.LogLedger;
import org.evenhand.store.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the published checkpoint of one log stamped by each authority again and again. A stamp is kept in the database, from where
 * it is served, and as two files outside, for the day when the database is what is in question.
 */
public final class Anchoring implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Anchoring.class);
    private static final Duration LOOKING = Duration.ofSeconds(1);
    private static final Duration AFTER_A_FAILURE = Duration.ofMinutes(1);

    private final String log;
    private final LogLedger ledger;
    private final Path outside;
    private final List<TimeStampAuthority> authorities;
    private final Duration every;
    private final BooleanSupplier ours;
    private final Clock clock;
    private final Map<String, Instant> next = new HashMap<>();
    private final Map<String, String> troubles = new HashMap<>();
    private final Thread thread;
    private volatile boolean closed;
    private volatile String alarm = "";

    /**
     * @param ledger closed with this
     * @param outside where the files go
     * @param ours whether this process publishes the log: of several one asks for stamps
     */
    public Anchoring(
            String log,
            LogLedger ledger,
            Path outside,
            List<TimeStampAuthority> authorities,
            Duration every,
            BooleanSupplier ours,
            Clock clock) {
        this.log = log;
        this.ledger = ledger;
        this.outside = outside;
        this.authorities = List.copyOf(authorities);
        this.every = every;
        this.ours = ours;
        this.clock = clock;
        this.thread = Thread.ofPlatform().daemon().name("anchors-" + log).start(this::run);
    }

    /** Which authority gives no stamps and why; empty if all do. */
    public String alarm() {
        return alarm;
    }

    private void run() {
        while (!closed) {
            try {
                if (ours.getAsBoolean()) {
                    step();
                }
                Thread.sleep(LOOKING);
            } catch (InterruptedException stopping) {
                return;
            } catch (StoreUnavailable away) {
                alarm = "The database cannot be reached to keep a time stamp.";
            } catch (RuntimeException bug) {
                LOG.error("Anchoring the {} log failed ({})", log, Fault.of(bug));
                alarm = "Anchoring failed: " + bug.getClass().getSimpleName();
            }
        }
    }

    private void step() throws InterruptedException {
        Optional<byte[]> note = ledger.published();
        if (note.isEmpty()) {
            return;
        }
        for (TimeStampAuthority authority : authorities) {
            Instant now = clock.instant();
            if (!next.computeIfAbsent(authority.name(), this::due).isAfter(now)) {
                next.put(authority.name(), anchor(authority, note.get()) ? now.plus(every) : now.plus(AFTER_A_FAILURE));
            }
        }
        alarm = String.join(" ", troubles.values());
    }

    /** Also after a restart not before its time. */
    private Instant due(String authority) {
        return ledger.anchors(100).stream()
                .filter(each -> each.authority().equals(authority))
                .map(each -> each.at().plus(every))
                .findFirst()
                .orElse(Instant.MIN);
    }

    private boolean anchor(TimeStampAuthority authority, byte[] note) throws InterruptedException {
        String trouble;
        try {
            TimeStamp stamp = authority.stamp(note);
            long size = Checkpoint.of(SignedNote.of(note).text()).size();
            var anchor = new Anchor(0, size, authority.name(), stamp.at(), note, stamp.answer());
            file(anchor);
            ledger.keep(anchor);
            troubles.remove(authority.name());
            return true;
        } catch (Refuted wrong) {
            trouble = wrong.sentence();
        } catch (IOException unreachable) {
            trouble = "it cannot be reached, or its time stamp cannot be written outside the database";
        }
        String sentence = "No time stamp by " + authority.name() + ": " + trouble + ".";
        if (!sentence.equals(troubles.put(authority.name(), sentence))) {
            LOG.error("The {} log: {}", log, sentence);
        }
        return false;
    }

    private void file(Anchor anchor) throws IOException {
        String name = log + "-" + anchor.size() + "-" + anchor.authority() + "-"
                + anchor.at().getEpochSecond();
        Files.createDirectories(outside);
        Files.write(outside.resolve(name + ".checkpoint"), anchor.note());
        Files.write(outside.resolve(name + ".tsr"), anchor.answer());
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
        ledger.close();
    }
}
