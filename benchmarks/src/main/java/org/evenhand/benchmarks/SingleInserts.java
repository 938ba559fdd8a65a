package org.evenhand.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** The anchor: what pgbench does, a prepared INSERT of the same row, one per transaction, each caller on its own connection. */
final class SingleInserts implements Contender {

    private static final String INSERT =
            "insert into anchor (stream_id, version, type, metadata, payload) values (?, ?, ?, ?, ?)";

    private final DataSource connections;

    SingleInserts(DataSource connections) throws SQLException {
        this.connections = connections;
        try (var connection = connections.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    create table anchor (id bigint generated always as identity primary key, stream_id uuid not null,
                        version bigint not null, type text not null, metadata bytea not null, payload bytea not null,
                        recorded_at timestamptz not null default now())
                    """);
        }
    }

    @Override
    public String name() {
        return "single INSERTs";
    }

    @Override
    public Caller caller(int number) throws SQLException {
        Connection connection = connections.getConnection();
        PreparedStatement insert = connection.prepareStatement(INSERT);
        UUID stream = new UUID(number, System.nanoTime());
        return new Caller() {
            private long version;

            @Override
            public void write() throws SQLException {
                insert.setObject(1, stream);
                insert.setLong(2, version++);
                insert.setString(3, Words.TYPE);
                insert.setBytes(4, Words.METADATA);
                insert.setBytes(5, Words.PAYLOAD);
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
