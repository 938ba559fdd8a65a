package org.evenhand.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.stream.Collectors;
import org.evenhand.postgres.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.PreferQueryMode;

/** A plan that is made while the tables are empty is kept while they grow. */
class PlansTest {

    private static final TestDatabase EMPTY = StoreDatabase.migrated();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "events-of-a-stream",
                "events-from-a-leaf",
                "event-of-an-id",
                "last-version-of-a-stream",
                "first-leaf-since",
                "command-and-its-events",
                "catch-up",
                "tips-of-streams"
            })
    void every_statement_keeps_to_the_indexes_on_an_empty_table(String name) throws SQLException {
        assertThat(plan(Sql.named(name)))
                .doesNotContain("Seq Scan on event", "Seq Scan on command", "Bitmap")
                .contains("Index");
    }

    private static String plan(String sql) throws SQLException {
        var source = (PGSimpleDataSource) StoreDatabase.command(EMPTY).to(Log.RECORD, "plans");
        source.setPreferQueryMode(PreferQueryMode.SIMPLE);
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("explain (generic_plan) " + numbered(sql))) {
            var plan = new StringBuilder();
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
            return plan.toString();
        }
    }

    private static String numbered(String sql) {
        var numbered = new StringBuilder();
        int next = 1;
        for (char c : sql.lines()
                .filter(line -> !line.startsWith("--"))
                .collect(Collectors.joining("\n"))
                .toCharArray()) {
            if (c == '?') {
                numbered.append('$').append(next++);
            } else {
                numbered.append(c);
            }
        }
        return numbered.toString();
    }
}
