package org.evenhand.ledger.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.evenhand.ledger.Hashes;
import org.evenhand.ledger.Leaf;
import org.evenhand.ledger.Merkle;
import org.evenhand.ledger.Tile;
import org.evenhand.ledger.TilePath;
import org.evenhand.ledger.TileSource;
import org.evenhand.ledger.TilesOf;
import org.evenhand.ledger.Tree;
import org.evenhand.ledger.notes.Checkpoint;
import org.evenhand.ledger.notes.NoteSigner;
import org.evenhand.ledger.notes.SignatureKind;
import org.evenhand.ledger.notes.SignedNote;
import org.evenhand.ledger.proof.Receipt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verifier as an expert runs it: files in, an exit code and a sentence out. */
class VerifyingOfflineTest {

    private static final Instant NOW = Instant.parse("2026-11-22T16:30:00Z");
    private static final String ORIGIN = "example.org/log";
    private static final int SIZE = 600;
    private static final NoteSigner LOG =
            NoteSigner.of(ORIGIN, SignatureKind.ED25519, NoteSigner.newKey(SignatureKind.ED25519));
    private static final List<byte[]> LEAVES =
            IntStream.range(0, SIZE).mapToObj(VerifyingOfflineTest::leaf).toList();
    private static final TileSource TILES =
            TilesOf.leaves(LEAVES.stream().map(Merkle::leafHash).toList());

    @TempDir
    Path folder;

    private Path policy;
    private String said = "";

    @BeforeEach
    void write_everything() throws IOException {
        policy = write("policy", "log " + LOG.verifier().text() + "\nquorum none\n");
        write("log/checkpoint", signed(SIZE).note());
        for (int level = 0; level < 2; level++) {
            long hashes = SIZE >> 8 * level;
            for (long first = 0; first < hashes; first += Tile.WIDTH) {
                var path = new TilePath(level, first / Tile.WIDTH, (int) Math.min(Tile.WIDTH, hashes - first));
                write("log/" + path.hashes(), TILES.tile(path));
                if (level == 0) {
                    write("log/" + path.entries(), entries(path));
                }
            }
        }
    }

    @Test
    void a_whole_log_is_verified() {
        assertThat(run("tiles", folder.resolve("log"))).isZero();
        assertThat(said).contains("VERIFIED", "All 600 leaves", "600 leaves' own bytes");
    }

    @Test
    void a_log_without_the_leaves_own_bytes_is_verified_and_says_so() throws IOException {
        delete(folder.resolve("log/tile/entries"));
        assertThat(run("tiles", folder.resolve("log"))).isZero();
        assertThat(said).contains("not here");
    }

    @Test
    void every_file_of_a_log_counts_to_the_last_bit() throws IOException {
        var random = new Random(20261122);
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder.resolve("log"))) {
            files = all.filter(Files::isRegularFile).toList();
        }
        assertThat(files).hasSize(1 + 3 + 1 + 3);
        for (Path file : files) {
            byte[] whole = Files.readAllBytes(file);
            for (int i = 0; i < 40; i++) {
                byte[] changed = whole.clone();
                int at = random.nextInt(changed.length);
                changed[at] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, changed);
                assertThat(run("tiles", folder.resolve("log")))
                        .as("%s at %d", file, at)
                        .isEqualTo(1);
                assertThat(said).startsWith("REFUTED");
            }
            Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 1));
            assertThat(run("tiles", folder.resolve("log"))).isEqualTo(1);
            Files.write(file, java.util.Arrays.copyOf(whole, whole.length + 1));
            assertThat(run("tiles", folder.resolve("log"))).isEqualTo(1);
            Files.delete(file);
            assertThat(run("tiles", folder.resolve("log"))).isEqualTo(1);
            Files.createSymbolicLink(file, write("elsewhere", whole));
            assertThat(run("tiles", folder.resolve("log"))).as("a link").isEqualTo(1);
            Files.delete(file);
            Files.write(file, whole);
        }
        assertThat(run("tiles", folder.resolve("log"))).isZero();
    }

    @Test
    void the_first_bad_position_is_named() throws IOException {
        Path entries = folder.resolve("log/tile/entries/001");
        byte[] bytes = Files.readAllBytes(entries);
        bytes[10] ^= 1;
        Files.write(entries, bytes);
        run("tiles", folder.resolve("log"));
        assertThat(said).contains("leaf 256 is not what was entered");
    }

    @Test
    void a_receipt_is_verified_for_its_event_and_for_no_other() throws IOException {
        Path receipt = write("receipt", receipt(300).text());
        assertThat(run("receipt", receipt, event(300))).isZero();
        assertThat(said).contains("leaf 300");
        assertThat(run("receipt", receipt, event(301))).isEqualTo(1);
        assertThat(said).contains("about another event");
        String hash = HexFormat.of().formatHex(Merkle.leafHash(LEAVES.get(300)));
        assertThat(run("leaf", receipt, hash)).isZero();
        assertThat(run("leaf", receipt, hash.replace(hash.charAt(0), 'x'))).isEqualTo(1);
    }

    @Test
    void a_key_that_the_receipt_brings_itself_is_worth_nothing() throws IOException {
        NoteSigner thief = NoteSigner.of(ORIGIN, SignatureKind.ED25519, NoteSigner.newKey(SignatureKind.ED25519));
        String text = checkpoint(SIZE).text();
        var forged = new Receipt(
                LEAVES.get(3),
                3,
                new Tree(SIZE, TILES).inclusion(3),
                new SignedNote(text, List.of(thief.sign(text, NOW))));
        assertThat(run("receipt", write("receipt", forged.text()), event(3))).isEqualTo(1);
        assertThat(said).contains("not signed by the log's key");
    }

    @Test
    void two_checkpoints_are_one_log_or_not() throws IOException {
        Path older = write("older", signed(300).note());
        Path newer = write("newer", signed(SIZE).note());
        String proof = String.join(
                        "\n",
                        new Tree(SIZE, TILES)
                                .consistency(300).stream().map(Hashes::line).toList())
                + "\n";
        assertThat(run("checkpoints", older, newer, write("proof", proof))).isZero();
        assertThat(run("checkpoints", newer, older, write("proof", proof))).isEqualTo(1);
        assertThat(run("checkpoints", older, newer, write("proof", ""))).isEqualTo(1);
        assertThat(run("checkpoints", older, newer, write("proof", "no hash\n")))
                .isEqualTo(1);
        assertThat(run("checkpoints", older, older, write("proof", ""))).isZero();
    }

    @Test
    void what_is_not_understood_is_answered_with_the_usage() throws IOException {
        assertThat(run("tiles")).isEqualTo(2);
        assertThat(run("something", folder)).isEqualTo(2);
        assertThat(said).contains("usage:");
        policy = folder.resolve("no policy");
        assertThat(run("tiles", folder.resolve("log"))).isEqualTo(2);
        policy = write("policy", "quorum none\n");
        assertThat(run("tiles", folder.resolve("log"))).isEqualTo(2);
    }

    private int run(String what, Object... arguments) {
        var args = new java.util.ArrayList<String>(List.of(policy.toString(), what));
        for (Object argument : arguments) {
            args.add(argument.toString());
        }
        var out = new ByteArrayOutputStream();
        var stream = new PrintStream(out, true, UTF_8);
        int code = RunVerifier.run(args, stream, stream);
        said = out.toString(UTF_8);
        return code;
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(UTF_8));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private static byte[] entries(TilePath path) {
        var bundle = new ByteArrayOutputStream();
        for (int at = 0; at < path.width(); at++) {
            byte[] leaf = LEAVES.get((int) path.index() * Tile.WIDTH + at);
            bundle.write(leaf.length >> 8);
            bundle.write(leaf.length);
            bundle.writeBytes(leaf);
        }
        return bundle.toByteArray();
    }

    private static String event(int index) {
        return new UUID(0, index).toString();
    }

    private static byte[] leaf(int index) {
        byte[] hash = new byte[32];
        return new Leaf(
                        ORIGIN,
                        new UUID(0, index),
                        "session",
                        "stream",
                        index,
                        null,
                        "session.started",
                        1,
                        NOW,
                        null,
                        new Leaf.Actor("account", "CLINICIAN", null),
                        new UUID(1, index),
                        null,
                        new UUID(1, index),
                        new Leaf.Payload("json/fields-aead-1", "site", hash, 1),
                        hash,
                        hash,
                        "evenhand/0.1.0")
                .bytes();
    }

    private static Receipt receipt(int index) {
        return new Receipt(LEAVES.get(index), index, new Tree(SIZE, TILES).inclusion(index), signed(SIZE));
    }

    private static SignedNote signed(int size) {
        String text = checkpoint(size).text();
        return new SignedNote(text, List.of(LOG.sign(text, NOW)));
    }

    private static Checkpoint checkpoint(int size) {
        return new Checkpoint(ORIGIN, size, new Tree(size, TILES).root());
    }
}
