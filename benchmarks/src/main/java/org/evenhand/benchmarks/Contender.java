package org.evenhand.benchmarks;

/** A way to write one event. */
interface Contender extends AutoCloseable {

    String name();

    /** What one caller does over and over; each caller gets its own. */
    Caller caller(int number) throws Exception;

    /** Whether it is measured with so many callers. */
    default boolean takes(int callers) {
        return true;
    }

    @Override
    void close();

    /** One call returns when its event is durable. */
    interface Caller extends AutoCloseable {
        void write() throws Exception;

        @Override
        default void close() throws Exception {}
    }
}
