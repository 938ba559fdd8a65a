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

    /** A copy of one that was migrated once: copying takes a tenth of the time. */
    public static Views create() {
        var source = TestDatabase.copyOf(Migrated.DATABASE).query();
        return new Views(JdbcClient.create(source), new JdbcTransactionManager(source));
    }

    /** Nobody ever connects to it again. */
    private static final class Migrated {

        static final TestDatabase DATABASE = TestDatabase.create();

        static {
            new Migrations(List.of(
                            new SchemaMigration("identity", "db/migration/identity"),
                            new SchemaMigration("views", "db/migration/views")))
                    .run(DATABASE.superuser());
        }
    }
}
