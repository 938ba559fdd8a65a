package org.evenhand.platform;

import java.util.List;
import org.evenhand.platform.projecting.Views;
import org.evenhand.postgres.TestDatabase;
import org.evenhand.store.Migrations;
import org.evenhand.store.SchemaMigration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The schema {@code views} on a real PostgreSQL, used as the query side's role. */
public final class ViewsForTests {

    private ViewsForTests() {}

    public static Views create() {
        TestDatabase database = TestDatabase.create();
        new Migrations(List.of(
                        new SchemaMigration("identity", "db/migration/identity"),
                        new SchemaMigration("views", "db/migration/views")))
                .run(database.superuser());
        var source = database.query();
        return new Views(JdbcClient.create(source), new JdbcTransactionManager(source));
    }
}
