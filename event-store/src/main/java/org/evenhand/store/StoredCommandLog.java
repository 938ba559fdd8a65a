package org.evenhand.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;

/** The command table, behind the memory of those that this process has just recorded. */
final class StoredCommandLog implements CommandLog {

    private static final String FIND = Sql.named("command-and-its-events");

    private final DataSource connections;
    private final RecentCommands recent;

    StoredCommandLog(DataSource connections, RecentCommands recent) {
        this.connections = connections;
        this.recent = recent;
    }

    @Override
    public Optional<RecordedCommand> find(UUID commandId) {
        return recent.find(commandId).or(() -> stored(commandId));
    }

    private Optional<RecordedCommand> stored(UUID commandId) {
        try (var connection = connections.getConnection();
                var statement = connection.prepareStatement(FIND)) {
            statement.setObject(1, commandId);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(command(commandId, rows)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw StoreUnavailable.because("a command cannot be looked up", e);
        }
    }

    private static RecordedCommand command(UUID commandId, ResultSet rows) throws SQLException {
        byte[] bodyDigest = rows.getBytes(1);
        byte[] outcome = rows.getBytes(2);
        long firstLeaf = rows.getLong(3);
        List<byte[]> leafHashes = new ArrayList<>();
        Map<StreamId, Long> versions = new HashMap<>();
        do {
            leafHashes.add(rows.getBytes(4));
            var stream = new StreamId(StreamType.ofCode(rows.getString(5)), rows.getObject(6, UUID.class));
            versions.put(stream, rows.getLong(7));
        } while (rows.next());
        return new RecordedCommand(commandId, bodyDigest, outcome, firstLeaf, leafHashes, versions);
    }
}
