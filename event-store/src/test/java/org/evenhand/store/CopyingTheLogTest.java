package org.evenhand.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.evenhand.store.Scribbles.inOrder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.evenhand.ledger.Refuted;
import org.evenhand.ledger.notes.NoteSigner;
import org.evenhand.ledger.notes.SignatureKind;
import org.evenhand.ledger.verify.RunVerifier;
import org.evenhand.postgres.TestDatabase;
import org.evenhand.publishing.Mirroring;
import org.evenhand.publishing.OutsideHead;
import org.evenhand.publishing.PublishedLog;
import org.evenhand.publishing.Publisher;
import org.evenhand.publishing.Quorum;
import org.evenhand.publishing.StaticCopy;
import org.evenhand.record.StreamId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log is copied to static files while it grows, and the offline verifier, a process of its own, judges the copy. */
class CopyingTheLogTest {

    private static final StreamId PAGE = Scribbled.page();

    private final TestDatabase database = StoreDatabase.migrated();
    private final PublishedLog log = published();
    private NoteSigner signer = newSigner();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void a_copy_is_what_the_verifier_accepts_and_grows_with_the_log() throws Exception {
        for (int size : new int[] {100, 300, 900}) {
            grow(size);
            assertThat(new StaticCopy(log, copy()).copy(position -> {})).isEqualTo(size);
            assertThat(verified()).contains("VERIFIED").contains("All " + size + " leaves");
        }
        assertThat(copy().resolve("tile/0/000.p")).as("partial tiles go").doesNotExist();
        assertThat(copy().resolve("tile/entries/000.p")).doesNotExist();
    }

    @Test
    void a_copy_that_was_interrupted_goes_on_and_writes_nothing_twice() throws Exception {
        grow(900);
        assertThatThrownBy(() -> new StaticCopy(log, copy()).copy(position -> {
                    if (position > 500) {
                        throw new IllegalStateException("killed");
                    }
                }))
                .hasMessage("killed");
        assertThat(copy().resolve("checkpoint")).as("comes last").doesNotExist();
        Path first = copy().resolve("tile/0/000");
        var written = Files.getLastModifiedTime(first);
        assertThat(new StaticCopy(log, copy()).copy(position -> {})).isEqualTo(900);
        assertThat(Files.getLastModifiedTime(first)).isEqualTo(written);
        assertThat(verified()).contains("VERIFIED");
    }

    @Test
    void a_copy_is_made_while_others_write() throws Exception {
        grow(300);
        try (var mirroring = new Mirroring("record", published(), copy())) {
            grow(500);
            grow(700);
            await().atMost(Duration.ofSeconds(30)).until(() -> mirroring.state().size() == 700);
            assertThat(mirroring.state().alarm()).isEmpty();
        }
        assertThat(verified()).contains("All 700 leaves");
    }

    @Test
    void another_history_does_not_replace_the_copy() throws Exception {
        grow(300);
        new StaticCopy(log, copy()).copy(position -> {});
        byte[] kept = Files.readAllBytes(copy().resolve("checkpoint"));
        var forged = StoreDatabase.migrated();
        try (var theirs =
                new PublishedLog(LogLedger.open(StoreDatabase.query(forged), Log.RECORD, new PlainEnvelopes()))) {
            assertThat(new StaticCopy(theirs, copy()).copy(position -> {})).isZero();
            grow(forged, 400, folder.resolve("theirs"));
            assertThatThrownBy(() -> new StaticCopy(theirs, copy()).copy(position -> {}))
                    .isInstanceOf(Refuted.class)
                    .hasMessageContaining("another log");
        }
        assertThat(Files.readAllBytes(copy().resolve("checkpoint"))).isEqualTo(kept);
    }

    @Test
    void a_changed_file_of_a_copy_is_refuted() throws Exception {
        grow(300);
        new StaticCopy(log, copy()).copy(position -> {});
        Path entries = copy().resolve("tile/entries/000");
        byte[] bytes = Files.readAllBytes(entries);
        bytes[1000] ^= 1;
        Files.write(entries, bytes);
        assertThat(verified()).contains("REFUTED");
    }

    private Path copy() {
        return folder.resolve("copy");
    }

    private PublishedLog published() {
        return new PublishedLog(LogLedger.open(StoreDatabase.query(database), Log.RECORD, new PlainEnvelopes()));
    }

    private NoteSigner newSigner() {
        try (var ledger = LogLedger.open(StoreDatabase.query(database), Log.RECORD, new PlainEnvelopes())) {
            return NoteSigner.of(ledger.origin(), SignatureKind.ED25519, NoteSigner.newKey(SignatureKind.ED25519));
        }
    }

    private void grow(int size) throws IOException, InterruptedException {
        grow(database, size, folder.resolve("outside"));
    }

    private void grow(TestDatabase grown, int size, Path outside) throws IOException, InterruptedException {
        try (var ledger = LogLedger.open(StoreDatabase.command(grown), Log.RECORD, new PlainEnvelopes())) {
            try (GroupWriter writer = StoreDatabase.writer(grown)) {
                for (int at = (int) ledger.head().size(); at < size; at += 100) {
                    writer.append(inOrder(PAGE, at, 100));
                }
            }
            new Publisher(
                            ledger,
                            new OutsideHead(outside, "record"),
                            List.of(signer),
                            new Quorum(List.of(), 0),
                            Duration.ofMinutes(5),
                            Clock.systemUTC())
                    .step();
        }
    }

    private String verified() throws IOException, InterruptedException {
        Path policy = folder.resolve("policy");
        Files.writeString(policy, "log " + signer.verifier().text() + "\nquorum none\n");
        Path out = folder.resolve("verifier.out");
        String classes = Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .filter(each -> each.contains("ledger"))
                .reduce((one, other) -> one + java.io.File.pathSeparator + other)
                .orElseThrow();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classes,
                        RunVerifier.class.getName(),
                        policy.toString(),
                        "tiles",
                        copy().toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readString(out);
    }
}
