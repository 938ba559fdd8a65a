package org.evenhand.benchmarks;

import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.evenhand.ledger.notes.Checkpoint;
import org.evenhand.ledger.notes.NoteSigner;
import org.evenhand.ledger.notes.SignatureKind;
import org.evenhand.ledger.notes.SignedNote;
import org.evenhand.ledger.witness.Witness;
import org.evenhand.ledger.witness.WitnessClient;
import org.evenhand.ledger.witness.WitnessMemory;
import org.evenhand.ledger.witness.WitnessServer;
import org.evenhand.postgres.EmbeddedPostgres;
import org.evenhand.publishing.OutsideHead;
import org.evenhand.publishing.PublishedLog;
import org.evenhand.publishing.Publisher;
import org.evenhand.publishing.Publishing;
import org.evenhand.publishing.Quorum;
import org.evenhand.store.DatabaseLogin;
import org.evenhand.store.Log;
import org.evenhand.store.LogLedger;
import org.evenhand.store.Migrations;
import org.evenhand.store.PublishingTurn;
import org.evenhand.store.codec.JsonEnvelopeCodec;

/**
 * From the answer to an append until a receipt for it can be had under a checkpoint that a witness has cosigned, at 10, 100 and
 * 1,000 events a second. Publisher, witness (over HTTP on loopback) and writer share the machine. At most one checkpoint is
 * published a second, so that half a second on average is waiting by design. About a minute.
 */
public final class CosignedBenchmark {

    private static final int[] A_SECOND = {10, 100, 1_000};
    private static final int SECONDS = 12;
    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(2);

    private CosignedBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path home = Files.createTempDirectory("evenhand-benchmark");
        try (var postgres = EmbeddedPostgres.start(home, home.resolve("binaries"), Map.of())) {
            var administrator = Administrator.of(postgres);
            new Migrations(List.of()).run(administrator);
            Conditions.print(administrator);
            var login = new DatabaseLogin(postgres.url(), postgres.command());
            NoteSigner cosigner = signer("witness.example/benchmark", SignatureKind.ED25519_COSIGNATURE);
            var envelopes = new JsonEnvelopeCodec();
            LogLedger ledger = LogLedger.open(login, Log.RECORD, envelopes);
            NoteSigner signer = signer(ledger.origin(), SignatureKind.ED25519);
            var witness = new Witness(
                    List.of(cosigner),
                    Map.of(ledger.origin(), List.of(signer.verifier())),
                    new WitnessMemory(home.resolve("witness")),
                    Clock.systemUTC());
            try (var server = new WitnessServer(new InetSocketAddress("127.0.0.1", 0), witness);
                    var http = HttpClient.newHttpClient();
                    var evenhand = new Evenhand(login);
                    var log = new PublishedLog(LogLedger.open(login, Log.RECORD, envelopes))) {
                var client = new WitnessClient(
                        URI.create("http://127.0.0.1:" + server.address().getPort()),
                        List.of(cosigner.verifier()),
                        http);
                var publisher = new Publisher(
                        ledger,
                        new OutsideHead(Files.createDirectories(home.resolve("outside")), "record"),
                        List.of(signer, signer(ledger.origin(), SignatureKind.ML_DSA_44_COSIGNATURE)),
                        new Quorum(List.of(client), 1),
                        Duration.ofMinutes(10),
                        Clock.systemUTC());
                try (var publishing =
                        new Publishing("record", publisher, ledger, new PublishingTurn(login, Log.RECORD))) {
                    // The compiler's work, and the tables' first pages.
                    measure(evenhand, log, 100);
                    System.out.println("| events/s | to a cosigned receipt, p50 ms | p99 ms | at most |");
                    System.out.println("|---|---|---|---|");
                    for (int aSecond : A_SECOND) {
                        print(aSecond, measure(evenhand, log, aSecond));
                    }
                    if (publishing.state().isAlarming()) {
                        throw new IllegalStateException(publishing.state().alarm());
                    }
                }
            }
        } finally {
            Administrator.delete(home);
        }
    }

    private static NoteSigner signer(String name, SignatureKind kind) {
        return NoteSigner.of(name, kind, NoteSigner.newKey(kind));
    }

    /** @return milliseconds, sorted */
    private static double[] measure(Evenhand evenhand, PublishedLog log, int aSecond) throws Exception {
        long first = log.entered();
        int events = aSecond * SECONDS;
        long[] answered = new long[events];
        long[] covered = new long[events];
        Thread looking = Thread.ofPlatform().start(() -> look(log, first, covered));
        Contender.Caller caller = evenhand.caller(aSecond);
        long began = System.nanoTime();
        for (int i = 0; i < events; i++) {
            caller.call();
            answered[i] = System.nanoTime();
            LockSupport.parkNanos(began + (i + 1) * TimeUnit.SECONDS.toNanos(1) / aSecond - System.nanoTime());
        }
        if (!looking.join(Duration.ofSeconds(20))) {
            looking.interrupt();
            looking.join();
        }
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            if (covered[i] == 0) {
                throw new IllegalStateException("event " + (first + i) + " was never covered");
            }
            millis.add((covered[i] - answered[i]) / 1e6);
        }
        return millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    /** Until the published checkpoint covers the last: what is published has its witness's signature, or it is not published. */
    private static void look(PublishedLog log, long first, long[] covered) {
        int seen = 0;
        while (seen < covered.length && !Thread.currentThread().isInterrupted()) {
            long size = log.checkpoint().map(CosignedBenchmark::size).orElse(0L);
            long now = System.nanoTime();
            int upTo = (int) Math.clamp(size - first, seen, covered.length);
            Arrays.fill(covered, seen, upTo, now);
            seen = upTo;
            LockSupport.parkNanos(LOOK_NANOS);
        }
    }

    private static long size(SignedNote note) {
        return Checkpoint.of(note.text()).size();
    }

    private static void print(int aSecond, double[] millis) {
        System.out.printf(
                Locale.ROOT,
                "| %d | %.0f | %.0f | %.0f |%n",
                aSecond,
                millis[millis.length / 2],
                millis[millis.length * 99 / 100],
                millis[millis.length - 1]);
    }
}
