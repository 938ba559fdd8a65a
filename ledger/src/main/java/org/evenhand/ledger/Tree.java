package org.evenhand.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A tree of a given size over its tiles: its root, and the proofs of RFC 6962 §2.1. Written as the RFC defines them, by
 * recursion over the ranges of leaves, so that it can be read beside the text; a perfect range is one read of a tile.
 *
 * <p>It trusts the tiles. Who hands out a proof compares {@link #root} with the signed one first.
 */
public final class Tree {

    /** Tiles of the right edge are asked for again and again within one proof. */
    private static final int REMEMBERED = 64;

    private final long size;
    private final TileSource tiles;
    private final Map<TilePath, byte[]> recent = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<TilePath, byte[]> eldest) {
            return size() > REMEMBERED;
        }
    };

    public Tree(long size, TileSource tiles) {
        this.size = size;
        this.tiles = tiles;
    }

    public long size() {
        return size;
    }

    public byte[] root() {
        return size == 0 ? Merkle.emptyRoot() : range(0, size);
    }

    public byte[] leaf(long index) {
        if (index < 0 || index >= size) {
            throw new Refuted("leaf " + index + " is not in a tree of " + size);
        }
        return range(index, index + 1);
    }

    /** RFC 6962 §2.1.1, from the leaf's sibling up to the root's child. */
    public List<byte[]> inclusion(long index) {
        if (index < 0 || index >= size) {
            throw new Refuted("leaf " + index + " is not in a tree of " + size);
        }
        long from = 0;
        long to = size;
        List<byte[]> downwards = new ArrayList<>();
        while (to - from > 1) {
            long split = from + largestPowerBelow(to - from);
            if (index < split) {
                downwards.add(range(split, to));
                to = split;
            } else {
                downwards.add(range(from, split));
                from = split;
            }
        }
        return downwards.reversed();
    }

    /** RFC 6962 §2.1.2, from a smaller size of this tree to this one; empty from 0 and from the same size. */
    public List<byte[]> consistency(long old) {
        if (old < 0 || old > size) {
            throw new Refuted("a tree of " + size + " leaves cannot follow from one of " + old);
        }
        List<byte[]> proof = new ArrayList<>();
        if (old > 0 && old < size) {
            subproof(old, 0, size, true, proof);
        }
        return proof;
    }

    private void subproof(long old, long from, long to, boolean whole, List<byte[]> proof) {
        if (old == to - from) {
            if (!whole) {
                proof.add(range(from, to));
            }
            return;
        }
        long left = largestPowerBelow(to - from);
        if (old <= left) {
            subproof(old, from, from + left, whole, proof);
            proof.add(range(from + left, to));
        } else {
            subproof(old - left, from + left, to, false, proof);
            proof.add(range(from, from + left));
        }
    }

    /** The Merkle tree hash of leaves {@code from} to {@code to}, a range that the RFC's recursion comes by. */
    private byte[] range(long from, long to) {
        long width = to - from;
        if (Long.bitCount(width) == 1 && from % width == 0) {
            return perfect(from, Long.numberOfTrailingZeros(width));
        }
        long split = from + largestPowerBelow(width);
        return Merkle.node(range(from, split), range(split, to));
    }

    private byte[] perfect(long from, int height) {
        int level = height / 8;
        long first = from >> 8 * level;
        int entries = 1 << height % 8;
        long index = first / Tile.WIDTH;
        byte[] tile = tile(level, index);
        int at = (int) (first % Tile.WIDTH);
        List<byte[]> row = new ArrayList<>(entries);
        for (int entry = 0; entry < entries; entry++) {
            row.add(Hashes.entry(tile, at + entry));
        }
        return TreeEdge.perfect(row);
    }

    private byte[] tile(int level, long index) {
        long whole = size >> 8 * level;
        int width = (int) Math.min(Tile.WIDTH, whole - index * Tile.WIDTH);
        TilePath path = new TilePath(level, index, width);
        byte[] known = recent.get(path);
        if (known == null) {
            known = tiles.tile(path);
            if (known.length < width * Sha256.LENGTH) {
                throw new Refuted(path.hashes() + " is shorter than " + width + " hashes");
            }
            recent.put(path, known);
        }
        return known;
    }

    private static long largestPowerBelow(long n) {
        return Long.highestOneBit(n - 1);
    }
}
