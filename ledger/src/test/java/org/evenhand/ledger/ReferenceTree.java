package org.evenhand.ledger;

import java.util.List;

/** RFC 6962 §2.1 word for word, slow: what the fast tree is checked against. */
public final class ReferenceTree {

    private ReferenceTree() {}

    public static byte[] root(List<byte[]> leafHashes) {
        int n = leafHashes.size();
        if (n == 0) {
            return Sha256.of(new byte[0]);
        }
        if (n == 1) {
            return leafHashes.getFirst();
        }
        int k = 1;
        while (k * 2 < n) {
            k *= 2;
        }
        return Merkle.node(root(leafHashes.subList(0, k)), root(leafHashes.subList(k, n)));
    }

    /** C2SP tlog-tiles: entry i of level L is the root of the leaves [i·256^L, (i+1)·256^L). */
    public static byte[] tile(List<byte[]> leafHashes, int level, int index) {
        int width = (int) Math.pow(Tile.WIDTH, level);
        byte[] joined = new byte[Tile.BYTES];
        for (int entry = 0; entry < Tile.WIDTH; entry++) {
            int from = (index * Tile.WIDTH + entry) * width;
            System.arraycopy(root(leafHashes.subList(from, from + width)), 0, joined, entry * 32, 32);
        }
        return joined;
    }
}
