package org.evenhand.ledger.bundle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.evenhand.ledger.ReferenceTree;
import org.evenhand.ledger.TileSource;

/** Tiles of hashes that stand one after the other, upper levels computed each time. */
final class ManyTiles {

    private ManyTiles() {}

    static TileSource of(byte[] hashes) {
        return path -> {
            byte[] tile = new byte[path.width() * 32];
            for (int i = 0; i < path.width(); i++) {
                long at = path.index() * 256 + i;
                System.arraycopy(root(hashes, at, path.level()), 0, tile, i * 32, 32);
            }
            return tile;
        };
    }

    private static byte[] root(byte[] hashes, long at, int level) {
        if (level == 0) {
            return Arrays.copyOfRange(hashes, (int) at * 32, (int) at * 32 + 32);
        }
        List<byte[]> below = new ArrayList<>();
        for (long each = at * 256; each < at * 256 + 256; each++) {
            below.add(root(hashes, each, level - 1));
        }
        return ReferenceTree.root(below);
    }
}
