package org.evenhand.postgres;

/** PostgreSQL cannot be started or stopped; the message is a sentence for the operator that says what to do. */
public final class PostgresUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PostgresUnavailable(String sentence) {
        super(sentence);
    }

    PostgresUnavailable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
