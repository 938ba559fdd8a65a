package org.evenhand.benchmarks;

import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import javax.sql.DataSource;

/** Under which a table was measured, printed above it: without them its numbers say nothing. */
final class Conditions {

    private Conditions() {}

    static void print(DataSource administrator) throws SQLException {
        try (var connection = administrator.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                    select current_setting('server_version'), current_setting('fsync'),
                        current_setting('synchronous_commit')
                    """)) {
            row.next();
            System.out.printf(
                    Locale.ROOT,
                    "%s; %d cores shared by clients and server, load %.1f before; JDK %s; PostgreSQL %s on loopback,"
                            + " fsync %s, synchronous_commit %s%n%n",
                    LocalDate.now(ZoneOffset.UTC),
                    Runtime.getRuntime().availableProcessors(),
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                    Runtime.version().feature(),
                    row.getString(1),
                    row.getString(2),
                    row.getString(3));
        }
    }
}
