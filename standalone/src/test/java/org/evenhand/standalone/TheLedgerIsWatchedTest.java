package org.evenhand.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.anchoring.TestAuthority;
import org.evenhand.anchoring.TimeStamp;
import org.evenhand.postgres.Postgres;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A superuser edits a row under the running application: it is found, named, and stays found. */
class TheLedgerIsWatchedTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path home = FreshHome.in(Path.of("target", "evenhand"));

    @Test
    void an_edited_row_is_found_named_and_stays_listed_over_a_restart_until_and_after_somebody_answers_for_it()
            throws Exception {
        String finding;
        try (var application = start()) {
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> !record(application)
                            .path("audit")
                            .path("finishedAt")
                            .isNull());
            assertThat(record(application).path("findings")).isEmpty();
            assertThat(health(application)).isEqualTo("UP");

            attack(application, "update records.event set app = 'other' where leaf_index = 100");
            assertThat(post(application, "clinician", "/ledger/RECORD/audits", "{}"))
                    .isIn(403, 404);
            assertThat(post(application, "auditor", "/ledger/RECORD/audits", "{}"))
                    .isIn(200, 201);
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> !record(application).path("findings").isEmpty());
            JsonNode found = record(application).path("findings").get(0);
            assertThat(found.path("leaf").asLong()).isEqualTo(100);
            assertThat(found.path("event").asString()).hasSize(36);
            assertThat(found.path("differs").asString()).contains("its row was changed");
            assertThat(health(application)).isEqualTo("ALARM");
            assertThat(page(application, "auditor"))
                    .contains("Leaf 100", "Alarm")
                    .doesNotContain("acknowledge-finding");
            assertThat(page(application, "manager")).contains("acknowledge-finding");
            finding = found.path("finding").asString();
        }
        try (var application = start()) {
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(health(application)).isEqualTo("ALARM"));
            String path = "/ledger/RECORD/findings/" + finding + "/acknowledge";
            String reason = "{\"reason\": \"A rehearsal of ours.\"}";
            assertThat(post(application, "auditor", path, reason)).isIn(403, 404);
            assertThat(post(application, "manager", path, reason)).isIn(200, 201);
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(health(application)).isEqualTo("UP"));
            assertThat(page(application, "privacy")).contains("Leaf 100", "A rehearsal of ours.");
        }
    }

    @Test
    void checkpoints_of_both_logs_are_stamped_by_an_authority_and_handed_out() throws Exception {
        try (var authority = new TestAuthority(Clock.systemUTC().instant())) {
            Path certificate = home.resolve("authority.der");
            Files.write(certificate, authority.certificate().getEncoded());
            try (var application = start(
                    "--evenhand.ledger.anchors[0].name=test",
                    "--evenhand.ledger.anchors[0].address=" + authority.address(),
                    "--evenhand.ledger.anchors[0].certificate=" + certificate)) {
                for (String prefix : List.of("/ledger/anchors", "/access-ledger/anchors")) {
                    await().atMost(Duration.ofSeconds(60))
                            .until(() -> !stamps(application, prefix).isEmpty());
                    String one = prefix + "/"
                            + stamps(application, prefix).get(0).path("number").asLong();
                    byte[] checkpoint = as("auditor", application).bytes(one + "/checkpoint");
                    byte[] answer = as("auditor", application).bytes(one + "/time-stamp");
                    assertThat(TimeStamp.of(answer, checkpoint, authority.certificate())
                                    .at())
                            .isNotNull();
                    assertThat(as("auditor", application).page(prefix).body()).contains(one + "/time-stamp");
                    assertThat(as("clinician", application)
                                    .json(one + "/time-stamp")
                                    .statusCode())
                            .isEqualTo(404);
                }
                assertThat(as("auditor", application)
                                .json("/ledger/anchors/99999/checkpoint")
                                .statusCode())
                        .isEqualTo(404);
            }
        }
    }

    private static JsonNode stamps(ConfigurableApplicationContext application, String prefix) {
        return JSON.readTree(as("auditor", application).json(prefix).body()).path("stamps");
    }

    private ConfigurableApplicationContext start(String... more) {
        var arguments = new ArrayList<>(List.of("--server.port=0", "--evenhand.data-dir=" + home));
        arguments.addAll(List.of(more));
        return SpringApplication.run(Evenhand.class, arguments.toArray(String[]::new));
    }

    private static void attack(ConfigurableApplicationContext application, String sql) throws SQLException {
        Postgres server = application.getBean(Postgres.class);
        var superuser = new PGSimpleDataSource();
        superuser.setUrl(server.url());
        superuser.setUser(server.superuser().user());
        superuser.setPassword(server.superuser().password());
        try (var connection = superuser.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter table records.event disable trigger all;" + sql);
        }
    }

    private static JsonNode record(ConfigurableApplicationContext application) {
        return JSON.readTree(as("auditor", application).json("/ledger").body())
                .path("logs")
                .get(0);
    }

    private static String page(ConfigurableApplicationContext application, String account) {
        return as(account, application).page("/ledger").body();
    }

    private static String health(ConfigurableApplicationContext application) {
        return JSON.readTree(as("auditor", application).json("/health").body())
                .path("ledger")
                .asString();
    }

    private static int post(ConfigurableApplicationContext application, String account, String path, String body) {
        return as(account, application).post(path, body).statusCode();
    }

    private static Visitor as(String account, ConfigurableApplicationContext application) {
        String port = application.getEnvironment().getRequiredProperty("local.server.port");
        return new Visitor(account, Integer.parseInt(port));
    }
}
