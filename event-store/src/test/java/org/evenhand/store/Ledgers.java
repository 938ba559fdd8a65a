package org.evenhand.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.evenhand.ledger.FieldDigests;
import org.evenhand.ledger.Sha256;
import org.evenhand.ledger.TreeEdge;
import org.evenhand.record.Envelope;
import org.evenhand.record.StreamId;

/** Checks a whole log from its rows alone: what an auditor with the database would do. */
final class Ledgers {

    private Ledgers() {}

    /** Every leaf follows from its row, its stream and its place; the tiles and the head follow from the leaves. */
    static long checkAll(DatabaseLogin login, Log log) {
        DataSource source = login.to(log, "check");
        try (Connection connection = source.getConnection()) {
            return check(source, connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long check(DataSource source, Connection connection) throws SQLException {
        String origin = one(connection, "select origin from head");
        var edge = new TreeEdge();
        Map<StreamId, Tip> tips = new HashMap<>();
        List<String> tiles = new ArrayList<>();
        Instant last = Instant.MIN;
        var rows = new Rows(source);
        for (List<StoredEvent> page = rows.from(0, 1000); !page.isEmpty(); page = rows.from(edge.size(), 1000)) {
            for (StoredEvent row : page) {
                Tip tip = tips.getOrDefault(row.stream(), Tip.NONE);
                assertThat(row.leafIndex()).as("leaves are contiguous").isEqualTo(edge.size());
                assertThat(row.version()).as("versions of %s", row.stream()).isEqualTo(tip.version() + 1);
                assertThat(row.recordedAt()).isAfterOrEqualTo(last);
                assertThat(leafHash(row, origin, tip))
                        .as("leaf %d", row.leafIndex())
                        .isEqualTo(row.leafHash());
                edge.enter(row.leafHash())
                        .forEach(tile -> tiles.add(tile.level() + " " + tile.index() + " "
                                + HexFormat.of().formatHex(Sha256.of(tile.hashes())) + " "
                                + HexFormat.of().formatHex(tile.root())));
                tips.put(row.stream(), new Tip(row.version(), row.leafHash()));
                last = row.recordedAt();
            }
        }
        assertThat(one(connection, "select size || ' ' || encode(root, 'hex') from head"))
                .isEqualTo(edge.size() + " " + HexFormat.of().formatHex(edge.root()));
        assertThat(all(
                        connection,
                        "select level || ' ' || index || ' ' || encode(sha256(hashes), 'hex') || ' '"
                                + " || encode(root, 'hex') from tile"))
                .containsExactlyInAnyOrderElementsOf(tiles);
        return edge.size();
    }

    private static byte[] leafHash(StoredEvent row, String origin, Tip previous) {
        Envelope envelope = new PlainEnvelopes().decode(row.metadata());
        var event = new NewEvent(
                row.eventId(),
                row.stream(),
                row.version(),
                new EncodedEvent(row.type(), row.revision(), row.payload(), row.fieldDigests(), row.keyRef()),
                envelope,
                row.metadata(),
                Sha256.of(row.payload()),
                Sha256.of(row.metadata()),
                FieldDigests.digest(row.fieldDigests()));
        return event.leaf(origin, row.app(), row.version(), previous.leafHash(), row.recordedAt())
                .hash();
    }

    private static String one(Connection connection, String sql) throws SQLException {
        return all(connection, sql).getFirst();
    }

    private static List<String> all(Connection connection, String sql) throws SQLException {
        List<String> all = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        }
        return all;
    }
}
