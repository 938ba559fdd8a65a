package org.evenhand.ledger;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The right edge of a growing Merkle tree: enough to enter the next leaf, to know the root, and to give out each tile when it
 * is full. Two hashes per leaf on average. It trusts what it is given; whoever loads an edge compares {@link #root} with the
 * stored head.
 *
 * <p>Not safe for use by several threads; {@link #copy} is cheap, so a writer enters a group into a copy and keeps it only
 * once the group is committed.
 */
public final class TreeEdge {

    private static final int HEIGHT = 8;

    private long size;
    /** Roots of the perfect subtrees that make up the tree, largest first: one per bit of the size. */
    private final List<byte[]> subtrees;
    /** Hashes of the unfinished tile of each level. */
    private final List<List<byte[]>> unfinished;

    public TreeEdge() {
        this(0, new ArrayList<>(), new ArrayList<>());
    }

    private TreeEdge(long size, List<byte[]> subtrees, List<List<byte[]>> unfinished) {
        this.size = size;
        this.subtrees = subtrees;
        this.unfinished = unfinished;
    }

    /**
     * @param size number of leaves
     * @param unfinished per level from 0, the {@code (size >> 8·level) mod 256} hashes of its unfinished tile
     */
    public static TreeEdge of(long size, List<List<byte[]>> unfinished) {
        var edge = new TreeEdge(size, new ArrayList<>(), new ArrayList<>());
        for (int level = 0; level < unfinished.size(); level++) {
            List<byte[]> hashes = unfinished.get(level);
            if (hashes.size() != ((size >> HEIGHT * level) & (Tile.WIDTH - 1))) {
                throw new IllegalArgumentException(
                        "level " + level + " of " + size + " leaves does not end in " + hashes.size() + " hashes");
            }
            edge.unfinished.add(new ArrayList<>(hashes));
        }
        for (List<byte[]> hashes : unfinished.reversed()) {
            int from = 0;
            for (int bit = HEIGHT - 1; bit >= 0; bit--) {
                if ((hashes.size() >> bit & 1) == 1) {
                    edge.subtrees.add(perfect(hashes.subList(from, from + (1 << bit))));
                    from += 1 << bit;
                }
            }
        }
        return edge;
    }

    public long size() {
        return size;
    }

    /** @return the tiles that this leaf completed, lowest level first; mostly none */
    public List<Tile> enter(byte[] leafHash) {
        List<Tile> full = List.of();
        byte[] hash = leafHash;
        long index = size++;
        for (int height = 0; ; height++) {
            if (height % HEIGHT == 0) {
                Tile tile = place(height / HEIGHT, index, hash);
                if (tile != null) {
                    full = full.isEmpty() ? new ArrayList<>() : full;
                    full.add(tile);
                }
            }
            if ((index & 1) == 0) {
                subtrees.add(hash);
                return full;
            }
            hash = Merkle.node(subtrees.removeLast(), hash);
            index >>= 1;
        }
    }

    private @Nullable Tile place(int level, long index, byte[] hash) {
        while (unfinished.size() <= level) {
            unfinished.add(new ArrayList<>());
        }
        List<byte[]> hashes = unfinished.get(level);
        hashes.add(hash);
        if (hashes.size() < Tile.WIDTH) {
            return null;
        }
        byte[] joined = new byte[Tile.BYTES];
        for (int i = 0; i < Tile.WIDTH; i++) {
            System.arraycopy(hashes.get(i), 0, joined, i * Sha256.LENGTH, Sha256.LENGTH);
        }
        Tile tile = new Tile(level, index >> HEIGHT, joined, perfect(hashes));
        unfinished.set(level, new ArrayList<>());
        return tile;
    }

    /** RFC 6962 §2.1: the smaller subtrees are joined first, from the right. */
    public byte[] root() {
        if (subtrees.isEmpty()) {
            return Merkle.emptyRoot();
        }
        byte[] root = subtrees.getLast();
        for (int i = subtrees.size() - 2; i >= 0; i--) {
            root = Merkle.node(subtrees.get(i), root);
        }
        return root;
    }

    public TreeEdge copy() {
        List<List<byte[]>> levels = new ArrayList<>(unfinished.size());
        unfinished.forEach(hashes -> levels.add(new ArrayList<>(hashes)));
        return new TreeEdge(size, new ArrayList<>(subtrees), levels);
    }

    static byte[] perfect(List<byte[]> hashes) {
        List<byte[]> row = hashes;
        while (row.size() > 1) {
            List<byte[]> above = new ArrayList<>(row.size() / 2);
            for (int i = 0; i < row.size(); i += 2) {
                above.add(Merkle.node(row.get(i), row.get(i + 1)));
            }
            row = above;
        }
        return row.getFirst();
    }
}
