package org.evenhand.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** As docs/restoring.md says: read-only until the newest copy is back, and then of itself not any more. */
class RestoringAnOldBackupTest {

    private static final String COMMAND = "/ledger/RECORD/audits";

    private final Path home = FreshHome.in(Path.of("target", "evenhand"));
    private final Path database = home.resolve("postgres");
    private final Path old = home.resolve("old-backup");
    private final Path newest = home.resolve("newest-backup");

    @Test
    void nothing_is_recorded_or_shown_from_an_old_copy_until_the_newest_is_back() throws Exception {
        try (var application = start()) {
            assertThat(post(application)).isIn(200, 201);
        }
        copy(database, old);
        try (var application = start()) {
            assertThat(post(application)).isIn(200, 201);
            await().atMost(Duration.ofSeconds(60)).until(() -> published(application) == size(application));
        }
        copy(database, newest);

        copy(old, database);
        try (var application = start()) {
            long size = size(application);
            assertThat(post(application)).as("nothing is recorded").isGreaterThanOrEqualTo(500);
            assertThat(size(application)).isEqualTo(size);
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(health(application)).contains("ALARM"));
        }

        copy(newest, database);
        try (var application = start()) {
            assertThat(post(application))
                    .as("the newest copy goes on by itself")
                    .isIn(200, 201);
            await().atMost(Duration.ofSeconds(60)).until(() -> published(application) == size(application));
        }
    }

    private ConfigurableApplicationContext start() {
        return SpringApplication.run(Evenhand.class, "--server.port=0", "--evenhand.data-dir=" + home);
    }

    private static int post(ConfigurableApplicationContext application) {
        return manager(application).post(COMMAND, "{}").statusCode();
    }

    /** Without a password: signing in would have to be recorded. */
    private static String health(ConfigurableApplicationContext application) throws IOException, InterruptedException {
        var address = URI.create("http://127.0.0.1:"
                + application.getEnvironment().getRequiredProperty("local.server.port") + "/health");
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    private static Visitor manager(ConfigurableApplicationContext application) {
        String port = application.getEnvironment().getRequiredProperty("local.server.port");
        return new Visitor("manager", Integer.parseInt(port));
    }

    private static long size(ConfigurableApplicationContext application) {
        return number(application, "select size from ledger.head");
    }

    private static long published(ConfigurableApplicationContext application) {
        return number(application, "select size from ledger.checkpoint");
    }

    private static long number(ConfigurableApplicationContext application, String sql) {
        return application.getBean(JdbcClient.class).sql(sql).query(Long.class).single();
    }

    /** Of a server that is down: whole, and with the rights that it asks for. */
    private static void copy(Path from, Path to) throws IOException {
        if (Files.exists(to)) {
            try (Stream<Path> all = Files.walk(to)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
        try (Stream<Path> all = Files.walk(from)) {
            all.forEach(each -> copyOne(each, to.resolve(from.relativize(each).toString())));
        }
    }

    private static void copyOne(Path from, Path to) {
        try {
            Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, java.nio.file.LinkOption.NOFOLLOW_LINKS);
            var owner = Files.getOwner(from, java.nio.file.LinkOption.NOFOLLOW_LINKS);
            if (!Files.isSymbolicLink(from) && !Files.getOwner(to).equals(owner)) {
                Files.setOwner(to, owner);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
