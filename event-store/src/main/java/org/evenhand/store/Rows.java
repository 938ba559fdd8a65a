package org.evenhand.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;

/** Reads stored rows of one log. Its connections look at that log's schemas and keep to its indexes. */
final class Rows {

    private static final String OF_STREAM = Sql.named("events-of-a-stream");
    private static final String FROM_LEAF = Sql.named("events-from-a-leaf");
    private static final String UNDER_KEY = Sql.named("events-kept-under-a-key");
    private static final String OF_ID = Sql.named("event-of-an-id");
    private static final String SIZE = "select size from head";
    private static final String LAST_VERSION = Sql.named("last-version-of-a-stream");
    private static final String STREAMS_BETWEEN = Sql.named("streams-written-to-between");
    private static final String FIRST_SINCE = Sql.named("first-leaf-since");

    private final DataSource connections;

    Rows(DataSource connections) {
        this.connections = connections;
    }

    /** At most so many rows of the stream, from that version. */
    List<StoredEvent> ofStream(StreamId stream, long fromVersion, int most) {
        return read("a stream cannot be read", connection -> {
            try (var statement = connection.prepareStatement(OF_STREAM)) {
                statement.setObject(1, stream.id());
                statement.setString(2, stream.type().code());
                statement.setLong(3, fromVersion);
                statement.setInt(4, most);
                return rows(statement);
            }
        });
    }

    /** At most so many rows in leaf order. */
    List<StoredEvent> from(long leafIndex, int most) {
        return read("the log cannot be read", connection -> {
            try (var statement = connection.prepareStatement(FROM_LEAF)) {
                statement.setLong(1, leafIndex);
                statement.setLong(2, leafIndex + most);
                return rows(statement);
            }
        });
    }

    /** In leaf order, from that leaf on. Reads past everything else: not for what is asked often. */
    List<StoredEvent> underKey(String keyRef, long fromLeaf) {
        return read("the log cannot be read", connection -> {
            try (var statement = connection.prepareStatement(UNDER_KEY)) {
                statement.setString(1, keyRef);
                statement.setLong(2, fromLeaf);
                return rows(statement);
            }
        });
    }

    Optional<StoredEvent> ofId(UUID eventId) {
        return read("an event cannot be read", connection -> {
            try (var statement = connection.prepareStatement(OF_ID)) {
                statement.setObject(1, eventId);
                return rows(statement).stream().findFirst();
            }
        });
    }

    long size() {
        return number("the head cannot be read", SIZE).orElseThrow(() -> new StoreUnavailable("the log has no head"));
    }

    Optional<Long> lastVersion(StreamId stream) {
        return number(
                "a stream cannot be read",
                LAST_VERSION,
                stream.id(),
                stream.type().code());
    }

    /** The first event recorded then or later. */
    Optional<Long> firstSince(Instant instant) {
        return number("the log cannot be read", FIRST_SINCE, instant.atOffset(ZoneOffset.UTC));
    }

    /** Streams with an event from the one leaf up to but without the other. */
    List<StreamId> streamsBetween(long from, long end) {
        return read("the log cannot be read", connection -> {
            List<StreamId> streams = new ArrayList<>();
            try (var statement = connection.prepareStatement(STREAMS_BETWEEN)) {
                statement.setLong(1, from);
                statement.setLong(2, end);
                try (var result = statement.executeQuery()) {
                    while (result.next()) {
                        streams.add(
                                new StreamId(StreamType.ofCode(result.getString(1)), result.getObject(2, UUID.class)));
                    }
                }
            }
            return streams;
        });
    }

    private Optional<Long> number(String failure, String sql, Object... parameters) {
        return read(failure, connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < parameters.length; i++) {
                    statement.setObject(i + 1, parameters[i]);
                }
                try (var result = statement.executeQuery()) {
                    if (!result.next()) {
                        return Optional.empty();
                    }
                    long number = result.getLong(1);
                    return result.wasNull() ? Optional.empty() : Optional.of(number);
                }
            }
        });
    }

    private interface Reading<T> {
        T from(Connection connection) throws SQLException;
    }

    private <T> T read(String failure, Reading<T> reading) {
        try (var connection = connections.getConnection()) {
            return reading.from(connection);
        } catch (SQLException e) {
            throw StoreUnavailable.because(failure, e);
        }
    }

    private static List<StoredEvent> rows(PreparedStatement statement) throws SQLException {
        List<StoredEvent> rows = new ArrayList<>();
        try (var result = statement.executeQuery()) {
            while (result.next()) {
                rows.add(row(result));
            }
        }
        return rows;
    }

    static StoredEvent row(ResultSet row) throws SQLException {
        return new StoredEvent(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                new StreamId(StreamType.ofCode(row.getString(4)), row.getObject(3, UUID.class)),
                row.getLong(5),
                row.getObject(6, UUID.class),
                row.getString(7),
                row.getInt(8),
                row.getString(9),
                row.getString(10),
                row.getBytes(11),
                row.getBytes(12),
                row.getBytes(13),
                row.getBytes(14));
    }
}
