package org.evenhand.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.evenhand.ledger.TreeEdge;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;

/** The writer's own connection and its few statements. Every reading of the database's clock on the way is kept. */
final class WriterSession implements AutoCloseable {

    private static final String HEAD = "select origin, size, root, recorded_at, clock_timestamp() from head";
    private static final String LOCK = "select hold()";
    private static final String LAST_LEAVES =
            "select leaf_hash from event where leaf_index >= ? and leaf_index < ? order by leaf_index";
    private static final String TILE_ROOTS =
            "select root from tile where level = ? and index >= ? and index < ? order by index";
    private static final String CATCH_UP = Sql.named("catch-up");
    private static final String TIPS = Sql.named("tips-of-streams");
    private static final String COMMANDS = "select command_id from command where command_id = any (?)";
    private static final String EVENTS =
            "select event_id, leaf_index, recorded_at, leaf_hash from event where event_id = any (?)";
    private static final String APPEND = Sql.named("append-a-group");
    private static final String APPEND_ONE = Sql.named("append-one");

    private final Connection connection;
    private final DatabaseClock clock;
    private final String app;
    private final PreparedStatement append;
    private final PreparedStatement appendOne;

    WriterSession(DataSource connections, DatabaseClock clock, String app) throws SQLException {
        this.connection = connections.getConnection();
        this.clock = clock;
        this.app = app;
        try (var settings = connection.createStatement()) {
            settings.execute(Sql.named("writer-settings"));
            append = connection.prepareStatement(APPEND);
            appendOne = connection.prepareStatement(APPEND_ONE);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** The log's state from its tiles and last rows. */
    Memory load() throws SQLException {
        try (var statement = connection.prepareStatement(HEAD);
                var head = statement.executeQuery()) {
            head.next();
            long size = head.getLong(2);
            clock.read(instant(head, 5));
            var memory = new Memory(head.getString(1), TreeEdge.of(size, unfinishedTiles(size)), instant(head, 4));
            if (!memory.isAt(size, head.getBytes(3))) {
                throw new LedgerBroken(size);
            }
            return memory;
        }
    }

    private List<List<byte[]>> unfinishedTiles(long size) throws SQLException {
        List<List<byte[]>> levels = new ArrayList<>();
        for (int level = 0; size >> 8 * level > 0; level++) {
            long width = size >> 8 * level;
            levels.add(
                    level == 0
                            ? hashes(LAST_LEAVES, width & ~255L, width)
                            : hashes(TILE_ROOTS, level - 1, width & ~255L, width));
        }
        return levels;
    }

    private List<byte[]> hashes(String sql, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<byte[]> hashes = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    hashes.add(rows.getBytes(1));
                }
            }
            return hashes;
        }
    }

    /** Follows the groups of other processes. */
    void catchUp(Memory memory) throws SQLException {
        try (var statement = connection.prepareStatement(CATCH_UP)) {
            statement.setLong(1, memory.size());
            TreeEdge edge = memory.edge();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    clock.read(instant(rows, 4));
                    byte[] hash = rows.getBytes(8);
                    if (hash != null) {
                        edge.enter(hash);
                        memory.learn(stream(rows, 5), new Tip(rows.getLong(7), hash));
                    }
                    if (edge.size() == rows.getLong(1)) {
                        memory.moveTo(edge, edge.root(), instant(rows, 3));
                        if (!memory.isAt(rows.getLong(1), rows.getBytes(2))) {
                            throw new LedgerBroken(edge.size());
                        }
                        return;
                    }
                }
            }
            throw new LedgerBroken(edge.size());
        }
    }

    void learnTips(Memory memory, Collection<StreamId> streams) throws SQLException {
        try (var statement = connection.prepareStatement(TIPS)) {
            statement.setArray(
                    1, array("text", streams.stream().map(s -> s.type().code())));
            statement.setArray(2, array("uuid", streams.stream().map(StreamId::id)));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    byte[] hash = rows.getBytes(4);
                    memory.learn(stream(rows, 1), hash == null ? Tip.NONE : new Tip(rows.getLong(3), hash));
                }
            }
        }
    }

    void learnCommands(Memory memory, Collection<UUID> commands) throws SQLException {
        try (var statement = connection.prepareStatement(COMMANDS)) {
            statement.setArray(1, array("uuid", commands.stream()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    memory.learn(rows.getObject(1, UUID.class));
                }
            }
        }
    }

    /** Which of these events are there: by id, each alone. */
    Map<UUID, Appended> find(Collection<UUID> eventIds) throws SQLException {
        Map<UUID, Appended> found = new HashMap<>();
        try (var statement = connection.prepareStatement(EVENTS)) {
            statement.setArray(1, array("uuid", eventIds.stream()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.put(
                            rows.getObject(1, UUID.class),
                            new Appended(rows.getLong(2), instant(rows, 3), List.of(rows.getBytes(4))));
                }
            }
        }
        return found;
    }

    /** @return false if the head was not where the memory has it; then nothing was done */
    boolean append(Memory memory, PlacedGroup group, List<Pending> accepted) throws SQLException {
        boolean one = group.isOneEvent();
        PreparedStatement statement = one ? appendOne : append;
        var parameters = new GroupParameters(connection, statement);
        if (one) {
            parameters.setOne(memory, group, accepted.getFirst(), app);
        } else {
            parameters.set(memory, group, accepted, app);
        }
        try (var rows = statement.executeQuery()) {
            rows.next();
            OffsetDateTime now = rows.getObject(1, OffsetDateTime.class);
            if (now == null) {
                return false;
            }
            clock.read(now.toInstant());
            return true;
        }
    }

    void lock() throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute(LOCK);
        }
    }

    void commit() throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    void rollback() throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException ignored) {
            // It is given up either way.
        }
    }

    private Array array(String type, Stream<?> values) throws SQLException {
        return connection.createArrayOf(type, values.toArray());
    }

    private static StreamId stream(ResultSet row, int column) throws SQLException {
        return new StreamId(StreamType.ofCode(row.getString(column)), row.getObject(column + 1, UUID.class));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
