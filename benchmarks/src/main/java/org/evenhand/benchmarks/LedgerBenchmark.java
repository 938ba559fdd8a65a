package org.evenhand.benchmarks;

import java.lang.management.ManagementFactory;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.evenhand.ledger.Leaf;
import org.evenhand.ledger.Merkle;
import org.evenhand.ledger.Tile;
import org.evenhand.ledger.TilePath;
import org.evenhand.ledger.Tree;
import org.evenhand.ledger.TreeEdge;
import org.evenhand.ledger.proof.Consistency;
import org.evenhand.ledger.proof.Inclusion;

/**
 * What the Merkle log itself costs, without a database and on one core: verifying leaves beside nothing but SHA-256 of the same
 * bytes, and how receipts and consistency proofs grow with the log. Arguments: the sizes of the logs.
 */
public final class LedgerBenchmark {

    private static final int VERIFIED = 200_000;
    private static final int ROUNDS = 5;
    private static final int PROOFS = 2_000;
    private static final Random RANDOM = new Random(20261122);

    private LedgerBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        System.out.printf(
                Locale.ROOT,
                "one core of %d, load %.1f before; JDK %s; nothing but memory%n%n",
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.version().feature());
        byte[] leaf = leaf(0).bytes();
        System.out.printf(Locale.ROOT, "a leaf of %d bytes, median of %d rounds%n", leaf.length, ROUNDS);
        double raw = median(() -> raw(leaf));
        double verified = median(() -> verify(leaf));
        System.out.printf(Locale.ROOT, "  SHA-256 of its bytes       %,10.0f/s%n", VERIFIED / raw);
        System.out.printf(
                Locale.ROOT,
                "  leaf hash, tree and tiles  %,10.0f/s   ratio %.2f%n%n",
                VERIFIED / verified,
                raw / verified);
        System.out.println(
                "       leaves   receipt made   checked   hashes   consistency made   checked   (microseconds)");
        for (String size : arguments.length == 0 ? new String[] {"10000", "100000", "1000000"} : arguments) {
            grow(Long.parseLong(size));
        }
    }

    private static void raw(byte[] leaf) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (int i = 0; i < VERIFIED; i++) {
            digest.digest(leaf);
        }
    }

    private static void verify(byte[] leaf) {
        var edge = new TreeEdge();
        for (int i = 0; i < VERIFIED; i++) {
            edge.enter(Merkle.leafHash(leaf));
        }
        edge.root();
    }

    private static void grow(long size) {
        Map<TilePath, byte[]> full = new HashMap<>();
        List<List<byte[]>> last = new ArrayList<>();
        var edge = new TreeEdge();
        for (long i = 0; i < size; i++) {
            byte[] hash = new byte[32];
            RANDOM.nextBytes(hash);
            keep(full, last, edge.enter(hash), hash);
        }
        byte[] root = edge.root();
        // A tree of its own each time: who asks for a receipt finds nothing remembered.
        double made = micros(() -> tree(size, full, last).inclusion(RANDOM.nextLong(size)));
        Tree tree = tree(size, full, last);
        long index = RANDOM.nextLong(size);
        byte[] leaf = tree.leaf(index);
        List<byte[]> path = tree.inclusion(index);
        double checked = micros(() -> new Inclusion(index, size, path).check(leaf, root));
        long old = RANDOM.nextLong(1, size);
        double consistencyMade = micros(() -> tree(size, full, last).consistency(RANDOM.nextLong(1, size)));
        List<byte[]> proof = tree.consistency(old);
        byte[] before = rootOf(old, tree);
        double consistencyChecked = micros(() -> new Consistency(old, size, proof).check(before, root));
        System.out.printf(
                Locale.ROOT,
                "%,13d %14.1f %9.1f %8d %18.1f %9.1f%n",
                size,
                made,
                checked,
                path.size(),
                consistencyMade,
                consistencyChecked);
    }

    private static void keep(Map<TilePath, byte[]> full, List<List<byte[]>> last, List<Tile> tiles, byte[] hash) {
        add(last, 0, hash);
        for (Tile tile : tiles) {
            full.put(new TilePath(tile.level(), tile.index(), Tile.WIDTH), tile.hashes());
            last.get(tile.level()).clear();
            add(last, tile.level() + 1, tile.root());
        }
    }

    private static void add(List<List<byte[]>> last, int level, byte[] hash) {
        while (last.size() <= level) {
            last.add(new ArrayList<>());
        }
        last.get(level).add(hash);
    }

    private static Tree tree(long size, Map<TilePath, byte[]> full, List<List<byte[]>> last) {
        return new Tree(size, path -> {
            byte[] whole = full.get(new TilePath(path.level(), path.index(), Tile.WIDTH));
            return whole != null ? whole : joined(last.get(path.level()));
        });
    }

    private static byte[] rootOf(long old, Tree larger) {
        var edge = new TreeEdge();
        for (long leaf = 0; leaf < old; leaf++) {
            edge.enter(larger.leaf(leaf));
        }
        return edge.root();
    }

    private static byte[] joined(List<byte[]> hashes) {
        byte[] all = new byte[hashes.size() * 32];
        for (int i = 0; i < hashes.size(); i++) {
            System.arraycopy(hashes.get(i), 0, all, i * 32, 32);
        }
        return all;
    }

    private static double micros(Runnable once) {
        for (int i = 0; i < PROOFS; i++) {
            once.run();
        }
        long began = System.nanoTime();
        for (int i = 0; i < PROOFS; i++) {
            once.run();
        }
        return (System.nanoTime() - began) / 1e3 / PROOFS;
    }

    private interface Work {
        void run() throws Exception;
    }

    /** @return seconds */
    private static double median(Work work) throws Exception {
        work.run();
        double[] seconds = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long began = System.nanoTime();
            work.run();
            seconds[i] = (System.nanoTime() - began) / 1e9;
        }
        java.util.Arrays.sort(seconds);
        return seconds[ROUNDS / 2];
    }

    private static Leaf leaf(long version) {
        byte[] hash = new byte[32];
        RANDOM.nextBytes(hash);
        var id = new UUID(RANDOM.nextLong(), RANDOM.nextLong());
        return new Leaf(
                "evenhand/" + id + "/record",
                id,
                "session",
                id.toString(),
                version,
                hash,
                "session.note-signed",
                1,
                Instant.parse("2026-11-22T16:00:00.123456Z"),
                Instant.parse("2026-11-22T15:00:00Z"),
                new Leaf.Actor(id.toString(), "CLINICIAN", null),
                id,
                null,
                id,
                new Leaf.Payload("tink-aead", "person:" + id, hash, 1234),
                hash,
                hash,
                "evenhand/0.1.0");
    }
}
