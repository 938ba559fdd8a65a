package org.evenhand.identity;

import java.util.List;
import org.evenhand.platform.CommandDatabase;
import org.evenhand.platform.CommandDatabaseWiring;
import org.evenhand.postgres.TestDatabase;
import org.evenhand.store.DatabaseLogin;
import org.evenhand.store.Migrations;
import org.evenhand.store.SchemaMigration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Sign-in on a database of its own, as the command side has it. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({IdentityPages.class, CommandDatabaseWiring.class})
class IdentityApp {

    static TestDatabase migrated() {
        TestDatabase database = TestDatabase.create();
        new Migrations(List.of(new SchemaMigration("identity", "db/migration/identity"))).run(database.superuser());
        return database;
    }

    @Bean
    TestDatabase testDatabase() {
        return migrated();
    }

    @Bean
    @CommandDatabase
    DatabaseLogin commandDatabase(TestDatabase database) {
        return new DatabaseLogin(database.url(), database.commandCredentials());
    }
}
