package org.evenhand.store;

import com.zaxxer.hikari.HikariDataSource;
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
import org.evenhand.ledger.Refuted;
import org.evenhand.ledger.Sha256;
import org.evenhand.ledger.Tile;
import org.evenhand.ledger.TilePath;
import org.evenhand.ledger.TileSource;
import org.evenhand.ledger.Tree;
import org.evenhand.ledger.notes.Checkpoint;
import org.jspecify.annotations.Nullable;

/**
 * One log as a Merkle log: its head, its tiles, and the leaves that follow from its rows. What the database says is not
 * believed because it says so; whoever publishes or audits compares these with each other and with what is kept outside.
 */
public final class LogLedger implements AutoCloseable {

    private static final String HEAD = "select origin, size, root from head";
    private static final String LEAVES = Sql.named("leaves-from");
    private static final String TO_AUDIT = Sql.named("rows-to-audit");
    private static final String UNCOVERED = Sql.named("what-no-head-covers");
    private static final String STORED_TILE = "select hashes, root from tile where level = ? and index = ?";
    private static final String PUBLISHED_AT = "select published_at from checkpoint";
    private static final String KEEP_ANCHOR = "select keep_anchor(?, ?, ?, ?, ?)";
    private static final String LEAF_OF = "select leaf_index from event where event_id = ?";
    private static final String HASHES =
            "select leaf_hash from event where leaf_index >= ? and leaf_index < ? order by leaf_index";
    private static final String FULL = "select hashes from tile where level = ? and index = ?";
    private static final String ROOTS =
            "select root from tile where level = ? and index >= ? and index < ? order by index";
    private static final String PUBLISHED = "select note from checkpoint";
    private static final String PUBLISH = "select publish(?, ?)";

    private final HikariDataSource pool;
    private final EnvelopeCodec envelopes;
    private volatile @Nullable String origin;

    private LogLedger(HikariDataSource pool, EnvelopeCodec envelopes) {
        this.pool = pool;
        this.envelopes = envelopes;
    }

    public static LogLedger open(DatabaseLogin login, Log log, EnvelopeCodec envelopes) {
        return new LogLedger(ReadingPool.of(login, log), envelopes);
    }

    /** The stored head, size and root of one moment. */
    public Checkpoint head() {
        return read("the head cannot be read", connection -> {
            try (var statement = connection.prepareStatement(HEAD);
                    var row = statement.executeQuery()) {
                row.next();
                return new Checkpoint(row.getString(1), row.getLong(2), row.getBytes(3));
            }
        });
    }

    /** The log's own name: it never changes. */
    public String origin() {
        String known = origin;
        if (known == null) {
            known = head().origin();
            origin = known;
        }
        return known;
    }

    /** The tree of that size, from tiles and last rows. */
    public Tree tree(long size) {
        return new Tree(size, tiles());
    }

    /** Full tiles as they are stored; partial ones from the rows and the roots of the tiles below. */
    public TileSource tiles() {
        return path -> read("a tile cannot be read", connection -> tile(connection, path));
    }

    /** At most so many, in leaf order, each rebuilt from its row. */
    public List<EnteredLeaf> leaves(long from, int most) {
        String name = origin();
        return read("leaves cannot be read", connection -> {
            try (var statement = connection.prepareStatement(LEAVES)) {
                statement.setLong(1, from);
                statement.setLong(2, from + most);
                List<EnteredLeaf> leaves = new ArrayList<>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        leaves.add(leaf(rows, name));
                    }
                }
                return leaves;
            }
        });
    }

    /** A row that cannot even be read was changed: the store wrote it so that it can. */
    private EnteredLeaf leaf(ResultSet rows, String name) throws SQLException {
        try {
            StoredEvent row = Rows.row(rows);
            return EnteredLeaf.of(row, envelopes.decode(row.metadata()), name, rows.getBytes(15));
        } catch (RuntimeException unreadable) {
            throw new Refuted("leaf " + rows.getLong(1) + " (event " + rows.getString(6)
                    + ") is not what was entered: its row cannot be read any more");
        }
    }

    /** Like {@link #leaves}, for rows in which anything may stand. Those that are missing are left out. */
    public List<AuditedRow> toAudit(long from, int most) {
        String name = origin();
        return read("rows cannot be read", connection -> {
            try (var statement = connection.prepareStatement(TO_AUDIT)) {
                statement.setLong(1, from);
                statement.setLong(2, from + most);
                List<AuditedRow> audited = new ArrayList<>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        audited.add(audited(rows, name));
                    }
                }
                return audited;
            }
        });
    }

    private AuditedRow audited(ResultSet rows, String name) throws SQLException {
        byte[] follows;
        try {
            StoredEvent row = Rows.row(rows);
            follows = EnteredLeaf.of(row, envelopes.decode(row.metadata()), name, rows.getBytes(15))
                    .leaf()
                    .hash();
        } catch (RuntimeException unreadable) {
            follows = null;
        }
        return new AuditedRow(
                rows.getLong(1),
                rows.getString(6),
                rows.getLong(5),
                rows.getObject(2, OffsetDateTime.class).toInstant(),
                rows.getBytes(11),
                follows,
                rows.getObject(16, Long.class));
    }

    /** What stands beyond the head or before the first leaf, as {@code row 12 (event …)} or {@code tile 0/7}; at most a hundred. */
    public List<String> uncovered() {
        return read("the log cannot be read", connection -> {
            try (var statement = connection.prepareStatement(UNCOVERED);
                    var rows = statement.executeQuery()) {
                List<String> found = new ArrayList<>();
                while (rows.next()) {
                    String what = rows.getString(1);
                    found.add(
                            what.equals("row")
                                    ? "row " + rows.getLong(2) + " (event " + rows.getString(3) + ")"
                                    : what + "/" + rows.getLong(2));
                }
                return found;
            }
        });
    }

    public Optional<StoredTile> storedTile(int level, long index) {
        return read("a tile cannot be read", connection -> {
            try (var statement = connection.prepareStatement(STORED_TILE)) {
                statement.setInt(1, level);
                statement.setLong(2, index);
                try (var row = statement.executeQuery()) {
                    return row.next()
                            ? Optional.of(new StoredTile(row.getBytes(1), row.getBytes(2)))
                            : Optional.empty();
                }
            }
        });
    }

    public Optional<EnteredLeaf> leaf(UUID eventId) {
        Optional<Long> index = read("an event cannot be read", connection -> {
            try (var statement = connection.prepareStatement(LEAF_OF)) {
                statement.setObject(1, eventId);
                try (var row = statement.executeQuery()) {
                    return row.next() ? Optional.of(row.getLong(1)) : Optional.empty();
                }
            }
        });
        return index.flatMap(at -> leaves(at, 1).stream().findFirst());
    }

    /** The checkpoint that was published last, if one ever was. Its bytes are a signed note. */
    public Optional<byte[]> published() {
        return read("the checkpoint cannot be read", connection -> {
            try (var statement = connection.prepareStatement(PUBLISHED);
                    var row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
            }
        });
    }

    /** When the database says that it was. */
    public Optional<Instant> publishedAt() {
        return read("the checkpoint cannot be read", connection -> {
            try (var statement = connection.prepareStatement(PUBLISHED_AT);
                    var row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(row.getObject(1, OffsetDateTime.class).toInstant())
                        : Optional.empty();
            }
        });
    }

    /** Only for the side that writes this log. @return the anchor's number */
    public long keep(Anchor anchor) {
        return read("an anchor cannot be kept", connection -> {
            try (var statement = connection.prepareStatement(KEEP_ANCHOR)) {
                statement.setLong(1, anchor.size());
                statement.setString(2, anchor.authority());
                statement.setObject(3, anchor.at().atOffset(ZoneOffset.UTC));
                statement.setBytes(4, anchor.note());
                statement.setBytes(5, anchor.answer());
                try (var row = statement.executeQuery()) {
                    row.next();
                    return row.getLong(1);
                }
            }
        });
    }

    /** The newest first, at most so many. */
    public List<Anchor> anchors(int most) {
        return anchors(
                "select number, size, authority, at, note, answer from anchor order by number desc limit ?", most);
    }

    public Optional<Anchor> anchor(long number) {
        return anchors("select number, size, authority, at, note, answer from anchor where number = ?", number).stream()
                .findFirst();
    }

    private List<Anchor> anchors(String sql, long parameter) {
        return read("anchors cannot be read", connection -> {
            try (var statement = connection.prepareStatement(sql)) {
                statement.setLong(1, parameter);
                List<Anchor> anchors = new ArrayList<>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        anchors.add(new Anchor(
                                rows.getLong(1),
                                rows.getLong(2),
                                rows.getString(3),
                                rows.getObject(4, OffsetDateTime.class).toInstant(),
                                rows.getBytes(5),
                                rows.getBytes(6)));
                    }
                }
                return anchors;
            }
        });
    }

    /** Only for the side that writes this log. A smaller one than the last is refused by the database. */
    public void publish(long size, byte[] note) {
        read("the checkpoint cannot be published", connection -> {
            try (var statement = connection.prepareStatement(PUBLISH)) {
                statement.setLong(1, size);
                statement.setBytes(2, note);
                statement.execute();
            }
            return size;
        });
    }

    /** For what must hold a connection of its own, such as the right to publish. */
    DataSource connections() {
        return pool;
    }

    private static byte[] tile(Connection connection, TilePath path) throws SQLException {
        long first = path.index() * Tile.WIDTH;
        if (path.full()) {
            try (var statement = connection.prepareStatement(FULL)) {
                statement.setInt(1, path.level());
                statement.setLong(2, path.index());
                try (var row = statement.executeQuery()) {
                    if (row.next()) {
                        return row.getBytes(1);
                    }
                }
            }
            throw new Refuted(path.hashes() + " is missing");
        }
        try (var statement = connection.prepareStatement(path.level() == 0 ? HASHES : ROOTS)) {
            int at = 1;
            if (path.level() > 0) {
                statement.setInt(at++, path.level() - 1);
            }
            statement.setLong(at++, first);
            statement.setLong(at, first + path.width());
            return joined(statement, path);
        }
    }

    private static byte[] joined(PreparedStatement statement, TilePath path) throws SQLException {
        byte[] joined = new byte[path.width() * Sha256.LENGTH];
        int at = 0;
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                System.arraycopy(rows.getBytes(1), 0, joined, at, Sha256.LENGTH);
                at += Sha256.LENGTH;
            }
        }
        if (at < joined.length) {
            throw new Refuted(path.hashes() + " is shorter than " + path.width() + " hashes");
        }
        return joined;
    }

    private interface Reading<T> {
        T from(Connection connection) throws SQLException;
    }

    private <T> T read(String failure, Reading<T> reading) {
        try (var connection = pool.getConnection()) {
            return reading.from(connection);
        } catch (SQLException e) {
            throw StoreUnavailable.because(failure, e);
        }
    }

    @Override
    public void close() {
        pool.close();
    }
}
