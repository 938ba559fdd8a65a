package org.evenhand.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.evenhand.postgres.EmbeddedPostgres;
import org.evenhand.store.DatabaseLogin;
import org.evenhand.store.Migrations;

/**
 * One event per call at 1, 8, 32 and 128 callers, the contenders in turn on one server with fsync on; the median of three rounds
 * each. Prints the table that benchmarks/README.md explains. About three minutes. Optional argument: seconds per round (2).
 */
public final class AppendBenchmark {

    private static final int[] CALLERS = {1, 8, 32, 128};
    /** Until the compiler has done its work: it takes more of two cores than the append does. */
    private static final Duration WARM_UP = Duration.ofSeconds(8);

    private AppendBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        Duration duration =
                Duration.ofMillis(arguments.length > 0 ? (long) (1000 * Double.parseDouble(arguments[0])) : 2000);
        Path home = Files.createTempDirectory("evenhand-benchmark");
        try (var postgres = EmbeddedPostgres.start(home, home.resolve("binaries"), Map.of("max_connections", "300"))) {
            var administrator = Administrator.of(postgres);
            new Migrations(List.of()).run(administrator);
            Conditions.print(administrator);
            try (var evenhand = new Evenhand(new DatabaseLogin(postgres.url(), postgres.command()))) {
                Round.of(evenhand, 8, WARM_UP);
                try (var anchor = SingleInserts.ofTheSameRow(administrator);
                        var oneKey = SingleInserts.withOneKey(administrator);
                        var grouped = new GroupedInserts(Administrator.of(postgres), anchor);
                        var axon = new AxonsJdbcEngine(administrator)) {
                    List<Contender> contenders = new ArrayList<>(List.of(anchor, evenhand, grouped, axon, oneKey));
                    if (Pgbench.isInstalled()) {
                        contenders.add(new Pgbench(postgres, anchor, home));
                    }
                    Round.of(anchor, 8, WARM_UP.dividedBy(2));
                    Round.of(axon, 8, WARM_UP);
                    InTurn.printHead("events");
                    for (int callers : CALLERS) {
                        InTurn.print(callers, InTurn.measure(contenders, callers, duration));
                    }
                }
            }
        } finally {
            Administrator.delete(home);
        }
    }
}
