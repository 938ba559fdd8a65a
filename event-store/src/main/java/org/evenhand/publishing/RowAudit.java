package org.evenhand.publishing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import org.evenhand.ledger.Hashes;
import org.evenhand.ledger.Merkle;
import org.evenhand.ledger.Refuted;
import org.evenhand.ledger.Sha256;
import org.evenhand.ledger.Tile;
import org.evenhand.ledger.TilePath;
import org.evenhand.ledger.TreeEdge;
import org.evenhand.ledger.notes.Checkpoint;
import org.evenhand.store.EnteredLeaf;
import org.evenhand.store.LogLedger;

/**
 * Reads rows in leaf order and checks that each still gives the leaf that was entered with it, that none is missing, that the
 * tiles are made of them, and that the head follows. It keeps its own tree as it goes, so what it has seen once cannot be
 * exchanged beneath it without the root saying so.
 */
public final class RowAudit {

    private static final int PAGE = 1_000;

    private final LogLedger ledger;
    private TreeEdge edge;

    /** From the first leaf. */
    public RowAudit(LogLedger ledger) {
        this(ledger, new TreeEdge());
    }

    private RowAudit(LogLedger ledger, TreeEdge edge) {
        this.ledger = ledger;
        this.edge = edge;
    }

    /** From where somebody audited before: the tree up to there is taken from the tiles and must have that root. */
    public static RowAudit after(LogLedger ledger, Checkpoint audited) {
        TreeEdge edge = edge(ledger, audited.size());
        if (!Hashes.same(edge.root(), audited.root())) {
            throw new Refuted(
                    "the tiles of the first " + audited.size() + " events do not give the root that was signed");
        }
        return new RowAudit(ledger, edge);
    }

    public long audited() {
        return edge.size();
    }

    /**
     * @param until the head to reach
     * @param progress called now and then with the number of leaves checked
     * @throws Refuted with the first bad position; nothing is remembered then
     */
    public void upTo(Checkpoint until, LongConsumer progress) {
        TreeEdge ahead = edge.copy();
        while (ahead.size() < until.size()) {
            int wanted = (int) Math.min(PAGE, until.size() - ahead.size());
            List<EnteredLeaf> page = ledger.leaves(ahead.size(), wanted);
            for (EnteredLeaf leaf : page) {
                check(leaf, ahead);
            }
            if (page.size() < wanted) {
                throw new Refuted("leaf " + ahead.size() + " is missing");
            }
            progress.accept(ahead.size());
        }
        if (!Hashes.same(ahead.root(), until.root())) {
            throw new Refuted("the head of " + until.size() + " events does not follow from its leaves");
        }
        edge = ahead;
    }

    private void check(EnteredLeaf leaf, TreeEdge ahead) {
        long index = leaf.row().leafIndex();
        if (index != ahead.size()) {
            throw new Refuted("leaf " + ahead.size() + " is missing");
        }
        if (!leaf.holds()) {
            throw new Refuted("leaf " + index + " (event " + leaf.row().eventId() + ") is not what was entered: "
                    + "its row was changed");
        }
        if (leaf.row().version() > 0 && leaf.leaf().prevLeafHash() == null) {
            throw new Refuted(
                    "leaf " + index + " (event " + leaf.row().eventId() + ") has no predecessor in its stream");
        }
        for (Tile tile : ahead.enter(leaf.row().leafHash())) {
            byte[] stored = ledger.tiles().tile(new TilePath(tile.level(), tile.index(), Tile.WIDTH));
            if (!Arrays.equals(stored, tile.hashes())) {
                throw new Refuted("tile " + tile.level() + "/" + tile.index() + " is not made of its leaves");
            }
        }
    }

    private static TreeEdge edge(LogLedger ledger, long size) {
        var levels = new ArrayList<List<byte[]>>();
        for (int level = 0; size >> 8 * level > 0; level++) {
            int width = TilePath.partialWidth(size, level);
            levels.add(width == 0 ? List.of() : partial(ledger, new TilePath(level, size >> 8 * (level + 1), width)));
        }
        return TreeEdge.of(size, levels);
    }

    private static List<byte[]> partial(LogLedger ledger, TilePath path) {
        byte[] joined = ledger.tiles().tile(path);
        var hashes = new ArrayList<byte[]>();
        for (int at = 0; at < path.width(); at++) {
            hashes.add(Arrays.copyOfRange(joined, at * Sha256.LENGTH, (at + 1) * Sha256.LENGTH));
        }
        return hashes;
    }

    /** The root of what was audited so far. */
    public byte[] root() {
        return edge.size() == 0 ? Merkle.emptyRoot() : edge.root();
    }
}
