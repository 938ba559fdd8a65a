package org.evenhand.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.evenhand.postgres.EmbeddedPostgres;
import org.evenhand.store.DatabaseLogin;
import org.evenhand.store.Migrations;
import org.evenhand.store.SchemaMigration;

/**
 * From before an append until the view of another process shows it, at 100 events a second for ten seconds. The view is written
 * in a JVM of its own by the query side's followers; when it showed an event is the time at which PostgreSQL committed its row,
 * on the same machine's clock.
 */
public final class VisibilityBenchmark {

    private static final int EVENTS = 1_000;
    private static final long EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(10);

    private VisibilityBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Path home = Files.createTempDirectory("evenhand-benchmark");
        try (var postgres =
                EmbeddedPostgres.start(home, home.resolve("binaries"), Map.of("track_commit_timestamp", "on"))) {
            DataSource administrator = Administrator.of(postgres);
            new Migrations(List.of(
                            new SchemaMigration("identity", "db/migration/identity"),
                            new SchemaMigration("views", "db/migration/views")))
                    .run(administrator);
            try (var connection = administrator.getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create table views.spoken (leaf_index bigint primary key, text text not null)");
                statement.execute("grant select, insert, update, delete, truncate on views.spoken to evenhand_query");
            }
            Conditions.print(administrator);
            Process other = otherProcess(postgres);
            try (var writing = new Evenhand(new DatabaseLogin(postgres.url(), postgres.command()))) {
                measure(writing.caller(0), administrator, 0);
                measure(writing.caller(1), administrator, EVENTS);
                print(measure(writing.caller(2), administrator, 2 * EVENTS));
            } finally {
                // The end of its input is the end of its work.
                other.getOutputStream().close();
                if (!other.waitFor(20, TimeUnit.SECONDS)) {
                    other.destroy();
                }
            }
        } finally {
            Administrator.delete(home);
        }
    }

    private static Process otherProcess(EmbeddedPostgres postgres) throws Exception {
        var command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ViewOfSpoken.class.getName(),
                        postgres.url(),
                        postgres.query().user())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        command.environment().put("PGPASSWORD", postgres.query().password());
        Process process = command.start();
        var said = process.inputReader();
        for (String line = said.readLine(); !"following".equals(line); line = said.readLine()) {
            if (line == null) {
                throw new IllegalStateException("the other process ended");
            }
        }
        Thread.ofVirtual().start(() -> said.lines().forEach(line -> {}));
        return process;
    }

    /** @return milliseconds, sorted */
    private static double[] measure(Contender.Caller caller, DataSource administrator, long firstLeaf)
            throws Exception {
        Instant[] sent = new Instant[EVENTS];
        for (int i = 0; i < EVENTS; i++) {
            long began = System.nanoTime();
            sent[i] = Instant.now();
            caller.call();
            LockSupport.parkNanos(EVERY_NANOS - (System.nanoTime() - began));
        }
        double[] millis = new double[EVENTS];
        try (var connection = administrator.getConnection();
                var statement = connection.createStatement()) {
            awaitRows(statement, firstLeaf + EVENTS);
            try (var rows = statement.executeQuery(
                    "select leaf_index, pg_xact_commit_timestamp(xmin) from views.spoken where leaf_index >= "
                            + firstLeaf)) {
                while (rows.next()) {
                    int i = (int) (rows.getLong(1) - firstLeaf);
                    Instant shown = rows.getObject(2, OffsetDateTime.class).toInstant();
                    millis[i] = Duration.between(sent[i], shown).toNanos() / 1e6;
                }
            }
        }
        Arrays.sort(millis);
        return millis;
    }

    private static void awaitRows(Statement statement, long count) throws SQLException {
        long rows = 0;
        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60); rows < count && System.nanoTime() < end; ) {
            LockSupport.parkNanos(EVERY_NANOS);
            try (var result = statement.executeQuery("select count(*) from views.spoken")) {
                result.next();
                rows = result.getLong(1);
            }
        }
        if (rows < count) {
            throw new IllegalStateException("the other process shows " + rows + " of " + count);
        }
    }

    private static void print(double[] millis) {
        System.out.println("| append to shown by another process's view | p50 ms | p99 ms |");
        System.out.println("|---|---|---|");
        System.out.printf(
                Locale.ROOT, "| 100 events/s | %.1f | %.1f |%n", millis[EVENTS / 2], millis[EVENTS * 99 / 100]);
    }
}
