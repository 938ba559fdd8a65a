package org.evenhand.store;

import java.time.Duration;
import java.util.List;
import org.evenhand.postgres.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A migrated database of its own for a test, and its logins. */
final class StoreDatabase {

    static final Duration PATIENCE = Duration.ofSeconds(15);

    private StoreDatabase() {}

    static TestDatabase migrated() {
        var database = TestDatabase.create();
        new Migrations(List.of()).run(database.superuser());
        return database;
    }

    static DatabaseLogin command(TestDatabase database) {
        return new DatabaseLogin(database.url(), database.commandCredentials());
    }

    static DatabaseLogin query(TestDatabase database) {
        return new DatabaseLogin(database.url(), database.queryCredentials());
    }

    static DatabaseLogin superuserLogin(TestDatabase database) {
        return new DatabaseLogin(database.url(), database.superuserCredentials());
    }

    static GroupWriter writer(TestDatabase database) {
        return new GroupWriter(
                command(database).to(Log.RECORD, "writer"), Log.RECORD, "test/1", PATIENCE, recorded -> {});
    }

    static Recorder recorder(TestDatabase database) {
        return recorder(command(database), PATIENCE, new DatabaseClock());
    }

    static Recorder recorder(DatabaseLogin login, Duration patience, DatabaseClock clock) {
        return new Recorder(login.to(Log.RECORD, "recorder"), "test/1", patience, clock, recorded -> {});
    }

    static JdbcClient superuser(TestDatabase database) {
        return JdbcClient.create(database.superuser());
    }

    /** So that it can be copied; whoever used it connects again. */
    static void disconnectAll(TestDatabase database) {
        superuser(database)
                .sql("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where datname = current_database() and pid <> pg_backend_pid()")
                .query()
                .listOfRows();
    }
}
