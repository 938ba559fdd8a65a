package org.evenhand.platform;

import static org.evenhand.platform.StreamFixture.STAFF;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.evenhand.family.KnownStaff;
import org.evenhand.family.TheFamily;
import org.evenhand.postgres.TestDatabase;
import org.evenhand.record.Role;
import org.evenhand.store.DatabaseLogin;
import org.evenhand.store.Migrations;
import org.evenhand.store.SchemaMigration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The command side as it runs, on a real PostgreSQL, with every capability, a staff of two and a clock that stands. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan({
    "org.evenhand.people",
    "org.evenhand.casefile",
    "org.evenhand.safeguarding",
    "org.evenhand.consent",
    "org.evenhand.sessions",
    "org.evenhand.court",
    "org.evenhand.incidents",
    "org.evenhand.disclosure",
    "org.evenhand.privacy"
})
@Import({
    CommandSide.class,
    DraftsWiring.class,
    CommandDatabaseWiring.class,
    CodecWiring.class,
    EventStorePlatform.class,
    LawWiring.class,
    VaultWiring.class
})
public class FamilySide {

    @Bean
    @CommandDatabase
    DatabaseLogin commandLogin() {
        TestDatabase database = TestDatabase.create();
        new Migrations(List.of(
                        new SchemaMigration("drafts", "db/migration/drafts"),
                        new SchemaMigration("deadlines", "db/migration/deadlines")))
                .run(database.superuser());
        return new DatabaseLogin(database.url(), database.commandCredentials());
    }

    @Bean
    Clock clock() {
        return Clock.fixed(StreamFixture.NOW, ZoneOffset.UTC);
    }

    @Bean
    StaffDirectory staffDirectory() {
        return new KnownStaff()
                .and(STAFF, Role.CLINICIAN)
                .and(TheFamily.SECOND_CLINICIAN, Role.CLINICIAN)
                .and(TheFamily.SUPERVISOR, Role.SUPERVISOR);
    }
}
