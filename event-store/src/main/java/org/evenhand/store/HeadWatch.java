package org.evenhand.store;

import java.sql.Connection;
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
 */
final class HeadWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HeadWatch.class);
    private static final int POLL_MILLIS = 1_000;
    private static final String SIZE = "select size from head";

    private final DataSource connections;
    private final Log log;
    private final Head head;
    private final Thread thread;
    private volatile boolean closed;
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
                    pause();
                }
            }
        }
    }

    private void watch(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var size = connection.prepareStatement(SIZE)) {
            // Before the first look, so that nothing falls between the two.
            statement.execute("listen " + log.channel());
            var notifications = connection.unwrap(PGConnection.class);
            while (!closed) {
                try (var rows = size.executeQuery()) {
                    rows.next();
                    head.reached(rows.getLong(1));
                }
                for (var heard = notifications.getNotifications(POLL_MILLIS);
                        heard != null && heard.length > 0 && !closed;
                        heard = notifications.getNotifications(POLL_MILLIS)) {
                    head.reached(Long.parseLong(heard[heard.length - 1].getParameter()));
                }
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
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
