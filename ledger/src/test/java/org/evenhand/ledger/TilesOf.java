package org.evenhand.ledger;

import java.util.ArrayList;
import java.util.List;

/** Tiles of leaf hashes held in memory, cut by the definition of C2SP tlog-tiles. */
public final class TilesOf {

    private TilesOf() {}

    public static TileSource leaves(List<byte[]> leafHashes) {
        List<List<byte[]>> levels = new ArrayList<>(List.of(leafHashes));
        while (levels.getLast().size() >= Tile.WIDTH) {
            List<byte[]> below = levels.getLast();
            List<byte[]> above = new ArrayList<>();
            for (int at = 0; at + Tile.WIDTH <= below.size(); at += Tile.WIDTH) {
                above.add(ReferenceTree.root(below.subList(at, at + Tile.WIDTH)));
            }
            levels.add(above);
        }
        return path -> {
            int from = Math.toIntExact(path.index() * Tile.WIDTH);
            byte[] joined = new byte[path.width() * Sha256.LENGTH];
            for (int i = 0; i < path.width(); i++) {
                System.arraycopy(levels.get(path.level()).get(from + i), 0, joined, i * Sha256.LENGTH, Sha256.LENGTH);
            }
            return joined;
        };
    }

    public static List<byte[]> numbered(int size) {
        List<byte[]> leaves = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            leaves.add(Merkle.leafHash(("leaf " + i).getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        }
        return leaves;
    }
}
