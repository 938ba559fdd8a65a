package org.evenhand.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The database's clock without asking it: its last reading plus the time that has passed since on a clock that never steps.
 * If the database's clock is set meanwhile, the table refuses the estimate and the writer reads it again.
 */
final class DatabaseClock {

    private Instant reading = Instant.EPOCH;
    private long readAtNanos;

    void read(Instant databaseTime) {
        reading = databaseTime;
        readAtNanos = System.nanoTime();
    }

    /** Microseconds, never before what was recorded last. */
    Instant notBefore(Instant last) {
        Instant now = reading.plusNanos(System.nanoTime() - readAtNanos).truncatedTo(ChronoUnit.MICROS);
        return now.isBefore(last) ? last : now;
    }
}
