package org.evenhand.auditing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.ledger.Hashes;
import org.evenhand.ledger.Tile;
import org.evenhand.ledger.TreeEdge;
import org.evenhand.store.AuditedRow;
import org.evenhand.store.StoredTile;
import org.jspecify.annotations.Nullable;

/**
 * The rows under one tile of level 0 against that tile. Three things say what was entered: the row's columns, its leaf hash, and
 * the tile. Where one contradicts the other two, that one was changed. The tile counts only if its own root follows from it.
 */
final class TileAudit {

    /** What is wrong, and the hashes that show it. */
    record Wrong(long leaf, String event, String differs, String evidence) {}

    private final long first;
    private final int width;
    private final Map<Long, AuditedRow> rows = new HashMap<>();
    private final byte @Nullable [] tile;
    private final List<Wrong> wrong = new ArrayList<>();
    private final List<byte[]> entered = new ArrayList<>();
    private boolean displaced;

    /** @param stored empty for the last tile while it is not full: then rows and leaf hashes only have each other */
    TileAudit(long first, int width, List<AuditedRow> rows, Optional<StoredTile> stored) {
        this.first = first;
        this.width = width;
        rows.forEach(row -> this.rows.put(row.leaf(), row));
        this.tile = trusted(stored);
        for (int at = 0; at < width; at++) {
            check(at);
        }
    }

    List<Wrong> wrong() {
        return wrong;
    }

    /** Leaf hashes as they were entered as far as anything still says so; fewer than the width where nothing does. */
    List<byte[]> entered() {
        return entered;
    }

    private byte @Nullable [] trusted(Optional<StoredTile> stored) {
        if (width < Tile.WIDTH) {
            return null;
        }
        String name = "tile 0/" + first / Tile.WIDTH;
        if (stored.isEmpty()) {
            wrong.add(new Wrong(Finding.NO_ROW, "", name + " is missing", ""));
            return null;
        }
        byte[] hashes = stored.get().hashes();
        if (hashes.length == Tile.BYTES
                && Hashes.same(root(hashes), stored.get().root())) {
            return hashes;
        }
        wrong.add(new Wrong(
                Finding.NO_ROW,
                "",
                name + " was changed: " + where(hashes),
                hex(hashes.length == 0 ? null : root(hashes))));
        return null;
    }

    private String where(byte[] hashes) {
        for (int at = 0; at < width && hashes.length == Tile.BYTES; at++) {
            AuditedRow row = rows.get(first + at);
            if (row != null && !Arrays.equals(row.stored(), Hashes.entry(hashes, at))) {
                return "its entry " + at + " is not the hash of leaf " + row.leaf() + " (event " + row.eventId() + ")";
            }
        }
        return "its root does not follow from its entries";
    }

    private static byte[] root(byte[] hashes) {
        var edge = new TreeEdge();
        for (int at = 0; at < hashes.length / 32; at++) {
            edge.enter(Hashes.entry(hashes, at));
        }
        return edge.root();
    }

    private void check(int at) {
        long leaf = first + at;
        AuditedRow row = rows.get(leaf);
        byte[] inTile = tile == null ? null : Hashes.entry(tile, at);
        if (row == null) {
            wrong.add(new Wrong(leaf, "", "the row is missing", hex(inTile)));
        } else {
            String differs = differs(row, inTile);
            boolean first = !(displaced && differs.equals(ANOTHER));
            displaced = differs.equals(ANOTHER);
            if (!differs.isEmpty() && first) {
                wrong.add(
                        new Wrong(leaf, row.eventId(), differs, hex(row.stored()) + hex(row.follows()) + hex(inTile)));
            }
        }
        byte[] hash = inTile == null && row != null ? row.stored() : inTile;
        if (entered.size() == at && hash != null) {
            entered.add(hash);
        }
    }

    /** Said of the first of a run of such rows: after a row that was put between others all are in wrong places. */
    private static final String ANOTHER = "another event stands here than the one that was entered in this place";

    private static String differs(AuditedRow row, byte @Nullable [] inTile) {
        byte[] follows = row.follows();
        boolean asTile = inTile == null || Arrays.equals(row.stored(), inTile);
        if (follows == null) {
            return "its row was changed so that it cannot be read any more";
        }
        if (!Arrays.equals(follows, row.stored())) {
            return asTile
                    ? "its row was changed: its columns do not give the leaf hash that was entered with it"
                    : Arrays.equals(follows, inTile)
                            ? "its leaf hash was changed: its other columns still give what was entered"
                            : "its row was changed, and its leaf hash too";
        }
        if (!asTile) {
            return ANOTHER;
        }
        if (row.version() > 0 && row.previousLeaf() == null) {
            return "the event before it in its stream is missing";
        }
        if (row.previousLeaf() != null && row.previousLeaf() >= row.leaf()) {
            return "the event before it in its stream stands behind it in the log";
        }
        return "";
    }

    private static String hex(byte @Nullable [] hash) {
        return hash == null ? "-" : HexFormat.of().formatHex(hash);
    }
}
