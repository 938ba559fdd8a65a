package org.evenhand.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.evenhand.postgres.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two processes with many callers append to the same streams while connections are ended, one process is killed in the middle
 * of a group and started again, and another is suspended. A reader follows all the while.
 */
@Timeout(120)
class TwoProcessesTest {

    private static final int CALLERS = 12;
    private static final int MANY = 60;

    private final TestDatabase database = StoreDatabase.migrated();
    private final JdbcClient superuser = StoreDatabase.superuser(database);

    private final List<Process> started = new ArrayList<>();

    @TempDir
    private Path folder;

    @AfterEach
    void end() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void nothing_acknowledged_is_lost_nothing_is_half_there_and_all_see_one_order() throws Exception {
        try (RecordStore reading = OpenStore.of(StoreLogins.ofQuerySide(StoreDatabase.query(database)))) {
            var seen = CompletableFuture.supplyAsync(() -> follow(reading));
            Process steady = start("steady", 1, 60);
            Process killed = start("killed", 2, 1_000_000);
            awaitSize(300);
            endConnections();
            awaitAcknowledgements("killed");
            assertThat(killed.isAlive()).isTrue();
            killed.destroyForcibly().waitFor();
            Process again = start("again", 3, 60);
            awaitAcknowledgements("again");
            suspendInMidGroup(again);
            endConnections();
            assertThat(steady.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(again.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(steady.exitValue())
                    .as(Files.readString(folder.resolve("steady.err")))
                    .isZero();
            assertThat(again.exitValue())
                    .as(Files.readString(folder.resolve("again.err")))
                    .isZero();

            long size = Ledgers.checkAll(StoreDatabase.command(database), Log.RECORD);
            for (String process : List.of("steady", "killed", "again")) {
                assertEveryAcknowledgementHolds(process);
            }
            assertEveryCommandIsWhole();
            endFollowing(reading, size);
            assertThat(seen.get(30, TimeUnit.SECONDS))
                    .isEqualTo(LongStream.rangeClosed(0, size).boxed().toList());
        }
    }

    private Process start(String name, int seed, int appends) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Appender.class.getName(),
                database.url(),
                database.commandCredentials().user(),
                database.commandCredentials().password(),
                Integer.toString(seed),
                Integer.toString(CALLERS),
                Integer.toString(appends),
                folder.resolve(name + ".acknowledged").toString()));
        Process process = new ProcessBuilder(command)
                .redirectOutput(folder.resolve(name + ".out").toFile())
                .redirectError(folder.resolve(name + ".err").toFile())
                .start();
        started.add(process);
        return process;
    }

    /** Wherever it is suspended, it does not keep the others from appending. */
    private void suspendInMidGroup(Process process) throws IOException, InterruptedException {
        for (int i = 0; i < 5; i++) {
            signal(process, "STOP");
            try (GroupWriter writer = StoreDatabase.writer(database)) {
                writer.append(Scribbles.command(UUID.randomUUID(), Scribbles.event(Scribbled.page(), 0)));
            } finally {
                signal(process, "CONT");
            }
        }
    }

    private static void signal(Process process, String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    private void endConnections() {
        superuser.sql("""
                        select pg_terminate_backend(pid) from pg_stat_activity
                        where application_name = 'appender' and datname = current_database()
                        """).query().listOfRows();
    }

    private void awaitSize(long size) throws InterruptedException {
        var head = new Head();
        try (var watch = new HeadWatch(StoreDatabase.command(database).to(Log.RECORD, "test"), Log.RECORD, head)) {
            assertThat(head.await(size, 60, TimeUnit.SECONDS))
                    .as("grows beyond %d", size)
                    .isTrue();
        }
    }

    /** However slowly a process starts, it is disturbed only once it has something to lose. */
    private void awaitAcknowledgements(String process) throws IOException, InterruptedException {
        Path acknowledged = folder.resolve(process + ".acknowledged");
        while (Files.notExists(acknowledged) || Files.readAllLines(acknowledged).size() < MANY) {
            awaitSize(size());
        }
    }

    private long size() {
        return superuser.sql("select size from ledger.head").query(Long.class).single();
    }

    /** Reads until the last event of the test, which {@link #endFollowing} appends. */
    private static List<Long> follow(RecordStore reading) {
        List<Long> leaves = new ArrayList<>();
        try (var stream = reading.eventStore().openStream(null)) {
            while (true) {
                var message = stream.nextAvailable();
                leaves.add(message.trackingToken().position().orElseThrow());
                if (((Scribbled) message.getPayload()).words().equals("the end")) {
                    return leaves;
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void endFollowing(RecordStore reading, long size) {
        try (GroupWriter writer = StoreDatabase.writer(database)) {
            var end = Scribbles.event(Scribbled.page(), 0, "the end", Scribbles.intent());
            assertThat(writer.append(Scribbles.append(end)).firstLeaf()).isEqualTo(size);
        }
    }

    private void assertEveryAcknowledgementHolds(String process) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(process + ".acknowledged"));
        // The last line of a killed process may be torn.
        List<String> whole =
                lines.stream().filter(line -> line.split(" ").length == 3).toList();
        assertThat(whole).hasSizeGreaterThanOrEqualTo(MANY - 1);
        Set<String> stored = new HashSet<>(superuser
                .sql("select event_id || ' ' || leaf_index from records.event")
                .query(String.class)
                .list());
        for (String line : whole.subList(0, Math.max(0, whole.size() - 1))) {
            assertThat(stored).contains(line.substring(line.indexOf(' ') + 1));
        }
        Set<UUID> commands = new HashSet<>(superuser
                .sql("select command_id from records.command")
                .query(UUID.class)
                .list());
        for (String line : whole) {
            assertThat(commands).contains(UUID.fromString(line.substring(0, line.indexOf(' '))));
        }
    }

    /** No command twice (its key says so), and all leaves belong to exactly one command. */
    private void assertEveryCommandIsWhole() {
        assertThat(superuser
                        .sql("select sum(event_count) from records.command")
                        .query(Long.class)
                        .single())
                .isEqualTo(size());
        assertThat(superuser.sql("""
                                select count(*) from (
                                    select first_leaf, lead(first_leaf) over (order by first_leaf) - first_leaf as gap, event_count
                                    from records.command
                                ) c where gap <> event_count
                                """).query(Long.class).single()).isZero();
    }
}
