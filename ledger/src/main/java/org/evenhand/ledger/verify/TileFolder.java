package org.evenhand.ledger.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import org.evenhand.ledger.Hashes;
import org.evenhand.ledger.Leaf;
import org.evenhand.ledger.Merkle;
import org.evenhand.ledger.Refuted;
import org.evenhand.ledger.Sha256;
import org.evenhand.ledger.Tile;
import org.evenhand.ledger.TilePath;
import org.evenhand.ledger.TileSource;
import org.evenhand.ledger.Tree;
import org.evenhand.ledger.TreeEdge;
import org.evenhand.ledger.notes.Checkpoint;

/**
 * A whole log as a folder of C2SP tlog-tiles. Every hash in it is computed again from the level below, and the leaves' own
 * bytes, where they are there, are hashed: whoever made the folder can leave something out, and is found out.
 */
final class TileFolder {

    private static final int MOST_ENTRY_BYTES = Tile.WIDTH * (Leaf.MOST_BYTES + 2);

    private final Path folder;

    TileFolder(Path folder) {
        this.folder = folder;
    }

    TileSource tiles() {
        return path -> bytes(path.hashes(), path.width() * Sha256.LENGTH);
    }

    /**
     * @return how many leaves' own bytes were there and hashed
     * @throws Refuted with the first tile that is wrong
     */
    long check(Checkpoint checkpoint) {
        long size = checkpoint.size();
        var edge = new TreeEdge();
        long entries = 0;
        boolean complete = Files.isDirectory(folder.resolve("tile/entries"), LinkOption.NOFOLLOW_LINKS);
        for (long first = 0; first < size; first += Tile.WIDTH) {
            TilePath path = new TilePath(0, first / Tile.WIDTH, (int) Math.min(Tile.WIDTH, size - first));
            byte[] hashes = exactly(path);
            if (complete) {
                checkEntries(path, hashes);
                entries += path.width();
            }
            for (int at = 0; at < path.width(); at++) {
                for (Tile full : edge.enter(Hashes.entry(hashes, at))) {
                    checkFull(full);
                }
            }
        }
        if (!Hashes.same(edge.root(), checkpoint.root())) {
            throw new Refuted("the tiles of " + size + " leaves do not give the checkpoint's root");
        }
        // The partial tiles of the upper levels are what other tools read: they must be the same tree.
        if (!Hashes.same(new Tree(size, tiles()).root(), checkpoint.root())) {
            throw new Refuted("a partial tile above level 0 is not of this tree");
        }
        return entries;
    }

    private byte[] exactly(TilePath path) {
        byte[] hashes = tiles().tile(path);
        if (hashes.length != path.width() * Sha256.LENGTH) {
            throw new Refuted(path.hashes() + " is not " + path.width() + " hashes");
        }
        return hashes;
    }

    private void checkFull(Tile full) {
        var path = new TilePath(full.level(), full.index(), Tile.WIDTH);
        if (full.level() > 0 && !Arrays.equals(exactly(path), full.hashes())) {
            throw new Refuted(path.hashes() + " is not made of the tiles below it");
        }
    }

    private void checkEntries(TilePath path, byte[] hashes) {
        ByteBuffer bundle = ByteBuffer.wrap(bytes(path.entries(), MOST_ENTRY_BYTES));
        for (int at = 0; at < path.width(); at++) {
            long leaf = path.index() * Tile.WIDTH + at;
            int length = bundle.remaining() < 2 ? -1 : Short.toUnsignedInt(bundle.getShort());
            if (length < 0 || length > bundle.remaining()) {
                throw new Refuted("leaf " + leaf + " is missing in " + path.entries());
            }
            byte[] entry = new byte[length];
            bundle.get(entry);
            if (!Hashes.same(Merkle.leafHash(entry), Hashes.entry(hashes, at))) {
                throw new Refuted("leaf " + leaf + " is not what was entered");
            }
        }
        if (bundle.hasRemaining()) {
            throw new Refuted(path.entries() + " holds more than its leaves");
        }
    }

    private byte[] bytes(String name, int most) {
        try {
            return Handed.read(folder.resolve(name), most);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
