package org.evenhand.ledger;

/**
 * A full tile of C2SP tlog-tiles, height 8: 256 hashes of one level of the tree. Only full tiles are stored: the partial one
 * of level 0 is the leaf hashes of the last rows, and each tile's root is an entry of the level above.
 *
 * @param level 0 for leaf hashes; level L holds the nodes at height 8·L
 * @param index of the tile within its level
 * @param hashes 256 · 32 bytes
 * @param root of the 256 entries: entry {@code index} of level {@code level + 1}
 */
public record Tile(int level, long index, byte[] hashes, byte[] root) {

    public static final int WIDTH = 256;
    public static final int BYTES = WIDTH * Sha256.LENGTH;
}
