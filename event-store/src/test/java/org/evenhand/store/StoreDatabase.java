package org.evenhand.store;

import java.util.List;
import org.evenhand.postgres.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A migrated database of its own for a test. */
final class StoreDatabase {

    private StoreDatabase() {}

    static TestDatabase migrated() {
        var database = TestDatabase.create();
        new Migrations(List.of()).run(database.superuser());
        return database;
    }

    static JdbcClient superuser(TestDatabase database) {
        return JdbcClient.create(database.superuser());
    }
}
