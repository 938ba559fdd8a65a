package org.evenhand.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears from other processes that the log has grown: one notification per group, and a slow poll in case one is missed. Has a
 * connection of its own, because notifications belong to a connection.
 *
 * <p>While groups come fast it does not listen but looks every few milliseconds: waking a listener for each group cost the
 * server a fifth of the processor time of a single append (measured), most of it to say what the next look says anyway.
 */
final class HeadWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HeadWatch.class);
    private static final int POLL_MILLIS = 1_000;
    private static final String SIZE = "select size from head";
    private static final int LOOK_MILLIS = 4;
    /** So many groups one after the other, each within the time of a look, are fast. */
    private static final int FAST = 20;
    /** Looks, of which fewer than half saw growth when it is slow again. */
    private static final int LOOKS = 24;

    private final DataSource connections;
    private final Log log;
    private final Head head;
    private final Thread thread;
    private volatile boolean closed;
    private long seen;
    private volatile @Nullable Connection listening;

    HeadWatch(DataSource connections, Log log, Head head) {
        this.connections = connections;
        this.log = log;
        this.head = head;
        this.thread = Thread.ofPlatform()
                .daemon()
                .name("head-of-" + log.name().toLowerCase(Locale.ROOT))
                .start(this::run);
    }

    private void run() {
        while (!closed) {
            try (var connection = connections.getConnection()) {
                listening = connection;
                watch(connection);
            } catch (SQLException e) {
                if (!closed) {
                    LOG.warn("The database does not say how far the log reaches (SQLSTATE {})", e.getSQLState());
                    pause(POLL_MILLIS);
                }
            }
        }
    }

    private void watch(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var size = connection.prepareStatement(SIZE)) {
            while (!closed) {
                statement.execute("listen " + log.channel());
                // Only now, so that nothing falls between the two.
                look(size);
                listenWhileSlow(connection.unwrap(PGConnection.class), size);
                statement.execute("unlisten " + log.channel());
                lookWhileFast(size);
            }
        }
    }

    private void listenWhileSlow(PGConnection notifications, PreparedStatement size) throws SQLException {
        long last = System.nanoTime();
        for (int inHaste = 0; inHaste < FAST && !closed; ) {
            var heard = notifications.getNotifications(POLL_MILLIS);
            if (heard == null || heard.length == 0) {
                look(size);
                continue;
            }
            head.reached(Long.parseLong(heard[heard.length - 1].getParameter()));
            long now = System.nanoTime();
            inHaste = (now - last < LOOK_MILLIS * 1_000_000L ? inHaste : 0) + heard.length;
            last = now;
        }
    }

    private void lookWhileFast(PreparedStatement size) throws SQLException {
        for (int grown = LOOKS; 2 * grown >= LOOKS && !closed; ) {
            grown = 0;
            for (int looks = 0; looks < LOOKS && !closed; looks++) {
                pause(LOOK_MILLIS);
                grown += look(size) ? 1 : 0;
            }
        }
    }

    /** @return whether the log has grown since the last look */
    private boolean look(PreparedStatement size) throws SQLException {
        try (var rows = size.executeQuery()) {
            rows.next();
            long now = rows.getLong(1);
            boolean grown = now > seen;
            seen = now;
            head.reached(now);
            return grown;
        }
    }

    private void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            Connection connection = listening;
            if (connection != null) {
                // Waiting for notifications is not interrupted otherwise.
                connection.abort(Runnable::run);
            }
            thread.join(2L * POLL_MILLIS);
        } catch (SQLException e) {
            LOG.debug("The watching connection was gone already (SQLSTATE {})", e.getSQLState());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
