package org.evenhand.privacy;

import java.time.Duration;
import org.evenhand.platform.CommandDatabase;
import org.evenhand.record.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks the database whether pages still show anything of somebody. A function answers in one word, so that this process learns
 * whether and never what. The views are emptied by a process of their own, which may be stopped: it is given some time, and views
 * that are still behind then are not empty.
 */
@Component
final class LookingAtTheViews {

    private static final Duration TRY = Duration.ofMillis(100);
    /** Longer than the emptying itself waits for the other views. */
    private static final int MOST_TRIES = 300;

    private final JdbcClient jdbc;

    LookingAtTheViews(@CommandDatabase JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether there is a read side in this database. */
    boolean areThere() {
        return jdbc.sql("select to_regprocedure('views.left_of(text, uuid, bigint)') is not null")
                .query(Boolean.class)
                .single();
    }

    /** @param leaf of the execution, which the views must have passed */
    boolean holdNothingOf(Subject subject, long leaf) {
        String left = left(subject, leaf);
        for (int tries = 1; left.equals("BEHIND") && tries < MOST_TRIES; tries++) {
            try {
                Thread.sleep(TRY);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
            left = left(subject, leaf);
        }
        return left.equals("EMPTY");
    }

    private String left(Subject subject, long leaf) {
        return jdbc.sql("select views.left_of(:kind, :subject, :leaf)")
                .param("kind", subject.kind() == Subject.Kind.PERSON ? "person" : "case-file")
                .param("subject", subject.id())
                .param("leaf", leaf)
                .query(String.class)
                .single();
    }
}
