package org.evenhand.store;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The connection that records, and what is remembered of the record. Both are got when they are needed and given up together:
 * what was remembered beside a connection that failed cannot be trusted.
 */
final class Held implements AutoCloseable {

    private final DataSource connections;
    private final DatabaseClock clock;
    private final String app;

    private @Nullable WriterSession session;
    private @Nullable Memory memory;

    Held(DataSource connections, DatabaseClock clock, String app) {
        this.connections = connections;
        this.clock = clock;
        this.app = app;
    }

    WriterSession session() throws SQLException {
        WriterSession open = session;
        if (open == null) {
            open = new WriterSession(connections, clock, app);
            session = open;
        }
        return open;
    }

    Memory memory(WriterSession open) throws SQLException {
        Memory known = memory;
        if (known == null) {
            known = open.load();
            memory = known;
        }
        return known;
    }

    void forget() {
        memory = null;
    }

    void undo() {
        try {
            if (session != null) {
                session.rollback();
            }
        } catch (SQLException e) {
            close();
        }
    }

    @Override
    public void close() {
        if (session != null) {
            session.close();
        }
        session = null;
        memory = null;
    }
}
