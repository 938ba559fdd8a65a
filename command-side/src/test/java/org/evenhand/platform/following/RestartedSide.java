package org.evenhand.platform.following;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.evenhand.platform.Commands;
import org.evenhand.platform.FamilyAgain;
import org.evenhand.platform.Ids;
import org.evenhand.platform.StreamFixture;
import org.evenhand.postgres.TestDatabase;
import org.evenhand.store.Entry;
import org.evenhand.store.Migrations;
import org.evenhand.store.RecordStore;
import org.evenhand.store.Records;
import org.evenhand.store.SchemaMigration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The command side with its follow-ups, on a database that outlives it, and a clock that can be moved. */
public final class RestartedSide implements AutoCloseable {

    private final TestDatabase database = TestDatabase.create();
    private final Path home;
    private final SetClock clock = new SetClock();
    private final String lawFile;
    private ConfigurableApplicationContext context;

    public RestartedSide() {
        this("");
    }

    /** @param lawFile a text of another jurisdiction, or empty for the service's own */
    public RestartedSide(String lawFile) {
        this.lawFile = lawFile;
        try {
            home = Files.createTempDirectory("restarted");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        new Migrations(List.of(
                        new SchemaMigration("drafts", "db/migration/drafts"),
                        new SchemaMigration("deadlines", "db/migration/deadlines")))
                .run(database.superuser());
        context = open();
    }

    /** A second process on the same database. */
    public ConfigurableApplicationContext open() {
        return new SpringApplicationBuilder(FamilyAgain.class)
                .web(WebApplicationType.NONE)
                .initializers(opened -> {
                    opened.getBeanFactory()
                            .registerSingleton(
                                    "place", new FamilyAgain.Place(database.url(), database.commandCredentials()));
                    opened.getBeanFactory().registerSingleton("clock", clock);
                })
                .properties(
                        "evenhand.law-file=" + lawFile,
                        "spring.config.import=classpath:evenhand-platform.yml",
                        "logging.level.root=warn",
                        "db-scheduler.enabled=false")
                // As an argument: a default would lose against the platform's own setting, the user's folder.
                .run("--evenhand.data-dir=" + home);
    }

    public void restart() {
        context.close();
        context = open();
    }

    public void at(Instant now) {
        clock.now = now;
    }

    public Instant now() {
        return clock.now;
    }

    public Path home() {
        return home;
    }

    public TestDatabase database() {
        return database;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    public Commands commands() {
        return bean(Commands.class);
    }

    public Ids ids() {
        return bean(Ids.class);
    }

    public Records records() {
        return bean(RecordStore.class).records();
    }

    public List<Entry> all() {
        return records().from(0, Integer.MAX_VALUE / 2);
    }

    public void followed(String followUp) {
        var followUps = bean(FollowUps.class);
        if (!followUps.reaches(followUp, followUps.head(), Duration.ofSeconds(20))) {
            throw new AssertionError("not followed: " + followUps.stopped());
        }
    }

    @Override
    public void close() {
        context.close();
    }

    private static final class SetClock extends Clock {

        private volatile Instant now = StreamFixture.NOW;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return fixed(now, zone);
        }
    }
}
