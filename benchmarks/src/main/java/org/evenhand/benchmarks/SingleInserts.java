package org.evenhand.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The anchor: prepared INSERTs of the row that the record holds for one event, each a transaction of its own with its fsync,
 * each caller on a connection of its own. Its columns and bytes are those of a row that Evenhand wrote.
 */
final class SingleInserts implements Contender {

    private final DataSource connections;
    private final String table;
    private final String name;
    private final byte[] metadata;
    private final byte[] fieldDigests;
    private final byte[] leafHash;

    private SingleInserts(DataSource connections, String table, String name, String like) throws SQLException {
        this.connections = connections;
        this.table = table;
        this.name = name;
        try (var connection = connections.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create table " + table + " (" + like + ")");
            statement.execute("create sequence " + table + "_leaf");
            try (var row =
                    statement.executeQuery("select metadata, field_digests, leaf_hash from records.event limit 1")) {
                row.next();
                metadata = row.getBytes(1);
                fieldDigests = row.getBytes(2);
                leafHash = row.getBytes(3);
            }
        }
    }

    /** In a table with the keys of the record's. */
    static SingleInserts ofTheSameRow(DataSource connections) throws SQLException {
        return new SingleInserts(
                connections, "anchor", "single INSERTs of the same row", "like records.event including all");
    }

    /** In a table with one key, as nobody could keep a record: no version, event or command is unique. */
    static SingleInserts withOneKey(DataSource connections) throws SQLException {
        return new SingleInserts(
                connections,
                "anchor_with_one_key",
                "the same, only one key",
                "like records.event, primary key (leaf_index)");
    }

    /** Leaf hash, metadata and field digests, for a statement that is written out. */
    String literals() {
        var hex = HexFormat.of();
        return "'\\x%s', '\\x%s', '\\x%s'"
                .formatted(hex.formatHex(leafHash), hex.formatHex(metadata), hex.formatHex(fieldDigests));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Caller caller(int number) throws SQLException {
        Connection connection = connections.getConnection();
        PreparedStatement insert = connection.prepareStatement("insert into " + table
                + " (leaf_index, recorded_at, stream_id, event_id, version, revision, stream_type, type, key_ref, app,"
                + " leaf_hash, metadata, field_digests, payload) values (nextval('" + table
                + "_leaf'), clock_timestamp(), ?, uuidv7(), ?, 1, 'note', ?, 'site', 'benchmark/1', ?, ?, ?, ?)");
        UUID stream = new UUID(number, System.nanoTime());
        return new Caller() {
            private long version;

            @Override
            public void call() throws SQLException {
                insert.setObject(1, stream);
                insert.setLong(2, version++);
                insert.setString(3, Words.TYPE);
                insert.setBytes(4, leafHash);
                insert.setBytes(5, metadata);
                insert.setBytes(6, fieldDigests);
                insert.setBytes(7, Words.PAYLOAD);
                insert.executeUpdate();
            }

            @Override
            public void close() throws SQLException {
                connection.close();
            }
        };
    }

    @Override
    public void close() {}
}
