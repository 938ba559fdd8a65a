package org.evenhand.auditing;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.publishing.OutsideHead;
import org.evenhand.record.Fault;
import org.evenhand.store.LogLedger;
import org.evenhand.store.StoreUnavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Audits one log for as long as the process runs: the whole of it, over and over, resting longer than it works; and at once
 * without resting when somebody asks for it.
 *
 * <p>Known limit: each process that may read the access log audits for itself and keeps its own list of findings.
 */
public final class ContinuousAudit implements SmartLifecycle, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ContinuousAudit.class);
    private static final Duration LOOKING = Duration.ofSeconds(1);
    /** Of the time that it works: three quarters of it the database is left alone. */
    private static final int RESTS = 3;

    private final String log;
    private final LogLedger ledger;
    private final OutsideHead outside;
    private final Findings findings;
    private final AuditOrders orders;
    private final Duration every;
    private final Clock clock;
    private @Nullable Thread thread;
    private volatile boolean running;
    private volatile State state = State.NEVER;
    private Instant beganAt = Instant.MIN;

    /**
     * @param position how many leaves this or the last run has checked, of {@code total}
     * @param perSecond leaves checked per second of work
     * @param finishedAt when a run last reached the end
     * @param trouble why none can run at the moment, empty if one can
     */
    public record State(
            boolean running,
            long position,
            long total,
            long perSecond,
            @Nullable Instant finishedAt,
            long finishedSize,
            String trouble) {

        static final State NEVER = new State(false, 0, 0, 0, null, 0, "");
    }

    /**
     * @param ledger closed with this
     * @param every how long after the beginning of one run the next begins by itself
     */
    public ContinuousAudit(
            String log,
            LogLedger ledger,
            OutsideHead outside,
            Findings findings,
            AuditOrders orders,
            Duration every,
            Clock clock) {
        this.log = log;
        this.ledger = ledger;
        this.outside = outside;
        this.findings = findings;
        this.orders = orders;
        this.every = every;
        this.clock = clock;
    }

    @Override
    public synchronized void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("audit-" + log).start(this::run);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    public State state() {
        return state;
    }

    public List<Finding> findings() {
        return findings.all();
    }

    /** Whether something was found that nobody has acknowledged since. */
    public boolean isAlarming() {
        List<Finding> all = findings.all();
        Map<UUID, Instant> acknowledged = all.isEmpty() ? Map.of() : orders.acknowledgedAt(log);
        return all.stream()
                .anyMatch(each ->
                        !acknowledged.getOrDefault(each.id(), Instant.MIN).isAfter(each.foundAt()));
    }

    private void run() {
        while (running) {
            try {
                boolean asked =
                        orders.askedAt(log).filter(at -> at.isAfter(beganAt)).isPresent();
                if (asked || !beganAt.plus(every).isAfter(clock.instant())) {
                    audit(asked);
                }
                Thread.sleep(LOOKING);
            } catch (InterruptedException stopping) {
                return;
            } catch (StoreUnavailable | IOException away) {
                trouble("The log or the checkpoint kept outside cannot be read.");
            } catch (RuntimeException bug) {
                LOG.error("The audit of the {} log failed ({})", log, Fault.of(bug));
                trouble("The audit failed: " + bug.getClass().getSimpleName());
            }
        }
    }

    private void audit(boolean asked) throws InterruptedException, IOException {
        Instant began = clock.instant();
        int before = findings.all().size();
        var speed = new Speed();
        State last = state;
        var signed = outside.last();
        long size = new LogAudit(ledger, findings, clock).run(signed, (position, total) -> {
            long worked = speed.worked();
            state = new State(true, position, total, speed.of(position), last.finishedAt(), last.finishedSize(), "");
            if (!asked) {
                Thread.sleep(Duration.ofNanos(worked * RESTS));
            }
            speed.goOn();
        });
        // Only now: a run that could not be ended is begun again.
        beganAt = began;
        state = new State(false, size, size, speed.of(size), clock.instant(), size, "");
        int found = findings.all().size() - before;
        if (found > 0) {
            LOG.error("The audit of the {} log has found {} things that are not as they were entered", log, found);
        }
    }

    private void trouble(String sentence) {
        State last = state;
        state = new State(
                false,
                last.position(),
                last.total(),
                last.perSecond(),
                last.finishedAt(),
                last.finishedSize(),
                sentence);
        try {
            Thread.sleep(LOOKING);
        } catch (InterruptedException stopping) {
            running = false;
        }
    }

    /** Of the work alone, without the rests. */
    private static final class Speed {

        private long nanos;
        private long since = System.nanoTime();

        long worked() {
            long worked = System.nanoTime() - since;
            nanos += worked;
            return worked;
        }

        void goOn() {
            since = System.nanoTime();
        }

        long of(long leaves) {
            return nanos == 0 ? 0 : leaves * 1_000_000_000L / nanos;
        }
    }

    /** Before what it asks is gone. */
    @Override
    public synchronized void stop() {
        running = false;
        Thread auditing = thread;
        if (auditing == null) {
            return;
        }
        auditing.interrupt();
        try {
            auditing.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop();
        ledger.close();
    }
}
