package org.evenhand.benchmarks;

import java.time.Duration;

/** A way to do what is measured. */
interface Contender extends AutoCloseable {

    String name();

    /** What one caller does over and over; each caller gets its own. */
    Caller caller(int number) throws Exception;

    default Round round(int callers, Duration duration) throws Exception {
        return Round.of(this, callers, duration);
    }

    @Override
    void close();

    /** One call returns when its event is durable, or what it reads is read. */
    interface Caller extends AutoCloseable {
        void call() throws Exception;

        @Override
        default void close() throws Exception {}
    }
}
