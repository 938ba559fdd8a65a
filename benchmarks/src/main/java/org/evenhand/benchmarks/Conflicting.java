package org.evenhand.benchmarks;

import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import org.axonframework.modelling.command.ConcurrencyException;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;

/**
 * Callers of whom some come with a version that has passed: they must be told so, and then append again as a command that is
 * decided again would. One call is one event recorded, however often it was tried.
 */
final class Conflicting implements Contender {

    private final Evenhand evenhand;
    private final double share;
    private final LongAdder recorded = new LongAdder();
    private final LongAdder conflicts = new LongAdder();

    /** @param share of the calls that conflict, from 0 to 1 */
    Conflicting(Evenhand evenhand, double share) {
        this.evenhand = evenhand;
        this.share = share;
    }

    @Override
    public String name() {
        return share == 0 ? "no conflicts" : "%.0f %% in conflict".formatted(share * 100);
    }

    @Override
    public Caller caller(int number) {
        var stream = new StreamId(StreamType.NOTE, new UUID(number, System.nanoTime()));
        var random = new Random(number);
        return new Caller() {
            private long version;

            @Override
            public void call() throws Exception {
                if (version > 0 && random.nextDouble() < share) {
                    beRefused(stream, version - 1);
                }
                evenhand.append(stream, version++);
                recorded.increment();
            }
        };
    }

    private void beRefused(StreamId stream, long version) throws Exception {
        try {
            evenhand.append(stream, version);
        } catch (ConcurrencyException expected) {
            conflicts.increment();
            return;
        }
        throw new IllegalStateException("version " + version + " of " + stream + " was recorded twice");
    }

    /** Events that callers were told are recorded. */
    long recorded() {
        return recorded.sum();
    }

    long conflicts() {
        return conflicts.sum();
    }

    @Override
    public void close() {}
}
