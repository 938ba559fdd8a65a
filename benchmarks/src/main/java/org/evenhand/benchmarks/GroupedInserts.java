package org.evenhand.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * What Evenhand writes without its ledger: the rows of event and command, with the same keys, whoever waits in one transaction.
 * No leaf is hashed, no tile is filled, no head is moved, nothing is guarded and nothing is made into JSON.
 */
final class GroupedInserts implements Contender {

    private static final int MOST = 256;

    private record Waiting(UUID stream, long version, CompletableFuture<Void> done) {}

    private final BlockingQueue<Waiting> waiting = new LinkedBlockingQueue<>();
    private final Connection connection;
    private final PreparedStatement event;
    private final PreparedStatement command;
    private final Thread writer;

    GroupedInserts(PGSimpleDataSource connections, SingleInserts like) throws SQLException {
        connections.setReWriteBatchedInserts(true);
        connection = connections.getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("create table grouped_event (like records.event including all)");
            statement.execute("create table grouped_command (like records.command including all)");
            statement.execute("create sequence grouped_leaf cache 256");
        }
        connection.commit();
        event = connection.prepareStatement("insert into grouped_event"
                + " (leaf_index, recorded_at, stream_id, event_id, version, revision, stream_type, type, key_ref, app,"
                + " leaf_hash, metadata, field_digests, payload) values (nextval('grouped_leaf'), clock_timestamp(), ?,"
                + " uuidv7(), ?, 1, 'note', '" + Words.TYPE + "', 'site', 'benchmark/1', " + like.literals() + ", ?)");
        command = connection.prepareStatement("insert into grouped_command"
                + " (command_id, body_digest, outcome, first_leaf, event_count) values (uuidv7(), ?, ?, 0, 1)");
        writer = Thread.ofPlatform().daemon().name("grouped-inserts").start(this::write);
    }

    @Override
    public String name() {
        return "event and command in groups, no ledger";
    }

    @Override
    public Caller caller(int number) {
        UUID stream = new UUID(number, System.nanoTime());
        return new Caller() {
            private long version;

            @Override
            public void call() throws Exception {
                var mine = new Waiting(stream, version++, new CompletableFuture<>());
                waiting.add(mine);
                mine.done().get();
            }
        };
    }

    private void write() {
        List<Waiting> group = new ArrayList<>();
        try {
            while (true) {
                group.clear();
                group.add(waiting.take());
                waiting.drainTo(group, MOST - 1);
                commit(group);
                group.forEach(each -> each.done().complete(null));
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (SQLException failed) {
            group.forEach(each -> each.done().completeExceptionally(failed));
        }
    }

    private void commit(List<Waiting> group) throws SQLException {
        for (Waiting each : group) {
            event.setObject(1, each.stream());
            event.setLong(2, each.version());
            event.setBytes(3, Words.PAYLOAD);
            event.addBatch();
            command.setBytes(1, new byte[32]);
            command.setBytes(2, new byte[] {'{', '}'});
            command.addBatch();
        }
        event.executeBatch();
        command.executeBatch();
        connection.commit();
    }

    @Override
    public void close() {
        writer.interrupt();
        try {
            writer.join();
            connection.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SQLException e) {
            throw new IllegalStateException("a benchmark's connection does not close", e);
        }
    }
}
