package org.evenhand.ledger.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.evenhand.ledger.Hashes;
import org.evenhand.ledger.TreeEdge;
import org.evenhand.ledger.bundle.InventedLog.Event;
import org.evenhand.ledger.notes.Checkpoint;
import org.evenhand.ledger.notes.Policy;
import org.evenhand.ledger.notes.SignedNote;
import org.evenhand.ledger.proof.Receipt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bundle several times larger than the memory of the programs that pack and verify it. */
class ManyEventsTest {

    private static final int EVENTS = 30_000;

    @TempDir
    Path home;

    @Test
    void a_bundle_is_packed_and_verified_in_a_memory_that_it_does_not_fit_into() throws Exception {
        Path said = home.resolve("said");
        Process small = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx24m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ManyEventsTest.class.getName(),
                        home.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(small.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(small.exitValue()).as(Files.readString(said)).isZero();
        assertThat(Files.size(home.resolve("many.zip"))).isGreaterThan(40L * 1024 * 1024);
    }

    /** What the small program does: one stream of many events; of the log only its hashes are in memory, 32 bytes each. */
    public static void main(String[] arguments) throws IOException {
        Path home = Path.of(arguments[0]);
        var note = new SignedNote[1];
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(home.resolve("many.zip")))) {
            var edge = new TreeEdge();
            var path = new java.util.ArrayList<byte[]>();
            byte[] hashes = new byte[EVENTS * 32];
            Event before = null;
            for (int n = 0; n < EVENTS; n++) {
                before = next(before, n);
                System.arraycopy(before.leaf().hash(), 0, hashes, n * 32, 32);
                edge.enter(before.leaf().hash());
            }
            String text = new Checkpoint(InventedLog.ORIGIN, EVENTS, edge.root()).text();
            note[0] = new SignedNote(
                    text,
                    List.of(
                            InventedLog.LOG.sign(text, InventedLog.NOW),
                            InventedLog.WITNESS.sign(text, InventedLog.NOW)));
            var tree = new org.evenhand.ledger.Tree(EVENTS, ManyTiles.of(hashes));
            try (var writer = new BundleWriter(out, "bundle-many", Scratch.in(home), note[0], "no keys\n")) {
                Event event = null;
                for (int n = 0; n < EVENTS; n++) {
                    event = next(event, n);
                    path.clear();
                    path.addAll(tree.inclusion(n));
                    writer.shown(new Receipt(event.leaf().bytes(), n, path, note[0]), event.digests(), event.fields());
                }
                writer.finish(Map.of());
            }
        }
        var found = BundleCheck.of(home.resolve("many.zip"), Policy.of(InventedLog.POLICY));
        if (found.events() != EVENTS
                || !Hashes.same(
                        found.checkpoint().root(), Checkpoint.of(note[0].text()).root())) {
            throw new IllegalStateException(found.sentence());
        }
        var written =
                BundleCheck.ofWritten(Files.newByteChannel(home.resolve("many.zip")), Policy.of(InventedLog.POLICY));
        if (!written.sentence().equals(found.sentence())) {
            throw new IllegalStateException(written.sentence());
        }
    }

    private static Event next(@org.jspecify.annotations.Nullable Event before, int n) {
        var log = new InventedLog();
        if (before != null) {
            log.continuing(before);
        }
        return log.enter("note", InventedLog.id("many"), "family.note-changed", Map.of("/text", "remark " + n));
    }
}
