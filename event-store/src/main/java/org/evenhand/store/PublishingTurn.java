package org.evenhand.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The right to publish a log, held by one process at a time: an advisory lock on a connection that is used for nothing else,
 * so that it passes on when its holder dies.
 */
public final class PublishingTurn implements AutoCloseable {

    private static final String TAKE = "select pg_try_advisory_lock(hashtext('evenhand publishing'), hashtext(?))";

    private final DataSource connections;
    private final Log log;
    private @Nullable Connection held;

    public PublishingTurn(DatabaseLogin login, Log log) {
        this.connections = login.to(log, "evenhand publishing");
        this.log = log;
    }

    /** Tries to take it if nobody has it. */
    public synchronized boolean isOurs() {
        try {
            Connection connection = held;
            if (connection != null && connection.isValid(1)) {
                return true;
            }
            release();
            return take();
        } catch (SQLException e) {
            release();
            throw StoreUnavailable.because("the right to publish cannot be asked for", e);
        }
    }

    private boolean take() throws SQLException {
        Connection connection = connections.getConnection();
        try (var statement = connection.prepareStatement(TAKE)) {
            statement.setString(1, log.name());
            try (var row = statement.executeQuery()) {
                row.next();
                if (row.getBoolean(1)) {
                    held = connection;
                    return true;
                }
            }
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        connection.close();
        return false;
    }

    private void release() {
        try {
            if (held != null) {
                held.close();
            }
        } catch (SQLException gone) {
            // The lock went with the connection.
        }
        held = null;
    }

    @Override
    public synchronized void close() {
        release();
    }
}
