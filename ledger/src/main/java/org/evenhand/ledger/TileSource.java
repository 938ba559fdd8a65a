package org.evenhand.ledger;

/**
 * Where the hashes of a tree are read: a database, a folder, a bundle. Nothing that it gives is trusted; what is built from it
 * is compared with a root that somebody signed.
 */
@FunctionalInterface
public interface TileSource {

    /**
     * @return {@code path.width()} · 32 bytes; may be more, if the tile has grown since
     * @throws Refuted if there is no such tile
     */
    byte[] tile(TilePath path);
}
