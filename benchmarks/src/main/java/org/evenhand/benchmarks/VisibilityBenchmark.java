package org.evenhand.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.evenhand.postgres.EmbeddedPostgres;
import org.evenhand.store.DatabaseLogin;
import org.evenhand.store.Migrations;
import org.evenhand.store.RecordStore;
import org.evenhand.store.StoreLogins;
import org.evenhand.store.codec.JsonEnvelopeCodec;

/**
 * From before an append until a reader that has only the query login holds the event: what another process sees, through one
 * notification per group. 100 events a second for ten seconds; no projection behind it.
 */
public final class VisibilityBenchmark {

    private static final int EVENTS = 1_000;
    private static final long EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    private VisibilityBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path home = Files.createTempDirectory("evenhand-benchmark");
        try (var postgres = EmbeddedPostgres.start(home, home.resolve("binaries"), Map.of())) {
            new Migrations(List.of()).run(Administrator.of(postgres));
            try (var writing = new Evenhand(new DatabaseLogin(postgres.url(), postgres.command()));
                    var reading = reading(new DatabaseLogin(postgres.url(), postgres.query()))) {
                measure(writing.caller(0), reading);
                print(measure(writing.caller(1), reading));
            }
        } finally {
            Administrator.delete(home);
        }
    }

    private static RecordStore reading(DatabaseLogin query) {
        return RecordStore.open(
                StoreLogins.ofQuerySide(query),
                new SpokenCodec(),
                new JsonEnvelopeCodec(),
                Jackson3Serializer.builder().build(),
                "benchmark/1",
                Duration.ofSeconds(20));
    }

    private static long[] measure(Contender.Caller caller, RecordStore reading) throws Exception {
        long[] nanos = new long[EVENTS];
        var wake = new Semaphore(0);
        try (var stream = reading.eventStore().openStream(reading.eventStore().createHeadToken())) {
            stream.setOnAvailableCallback(wake::release);
            for (int i = 0; i < EVENTS; i++) {
                long sent = System.nanoTime();
                caller.write();
                while (!stream.hasNextAvailable()) {
                    wake.acquire();
                }
                stream.nextAvailable();
                nanos[i] = System.nanoTime() - sent;
                LockSupport.parkNanos(EVERY_NANOS - nanos[i]);
            }
        }
        return nanos;
    }

    private static void print(long[] nanos) {
        Arrays.sort(nanos);
        System.out.println("| append to readable elsewhere | p50 ms | p99 ms |");
        System.out.println("|---|---|---|");
        System.out.printf(
                Locale.ROOT,
                "| 100 events/s | %.1f | %.1f |%n",
                nanos[EVENTS / 2] / 1e6,
                nanos[EVENTS * 99 / 100] / 1e6);
    }
}
