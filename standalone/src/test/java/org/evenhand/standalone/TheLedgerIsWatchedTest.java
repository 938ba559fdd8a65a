package org.evenhand.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.evenhand.anchoring.TestAuthority;
import org.evenhand.anchoring.TimeStamp;
import org.evenhand.ledger.bundle.BundleCheck;
import org.evenhand.ledger.notes.Policy;
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
                    "--evenhand.ledger.anchor-every=PT1S",
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
                isInABundle(application, authority);
                aKeyIsReplacedFromTheForm(application);
            }
        }
    }

    /** As HOWTO-VERIFY.txt in the bundle tells an outsider to check it. */
    private void isInABundle(ConfigurableApplicationContext application, TestAuthority authority) throws Exception {
        Visitor auditor = as("auditor", application);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> stamps(application, "/ledger/anchors")
                                .get(0)
                                .path("size")
                                .asLong()
                        > 0);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> !auditor.values("/audit", "caseFile").isEmpty());
        String order = "{\"caseFile\":\"" + auditor.values("/audit", "caseFile").getFirst() + "\",\"commandId\":\""
                + UUID.randomUUID() + "\"}";
        String bundle = auditor.post("/bundles", order)
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("\\?.*", "");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> auditor.json(bundle).body().contains("\"state\":\"READY\""));
        Path zip = Files.write(home.resolve("taken.zip"), auditor.bytes(bundle + "/file"));
        String key =
                Files.readAllLines(home.resolve("signing/record-ed25519.key")).getFirst();
        assertThat(BundleCheck.of(zip, Policy.of("log " + key + "\nquorum none\n"))
                        .stamped())
                .isPositive();
        try (var files = new ZipFile(zip.toFile())) {
            byte[] checkpoint = in(files, "data/time-stamp/checkpoint");
            byte[] answer = in(files, "data/time-stamp/answer.tsr");
            assertThat(TimeStamp.of(answer, checkpoint, authority.certificate()).at())
                    .isNotNull();
            assertThat(new String(in(files, "HOWTO-VERIFY.txt"), StandardCharsets.UTF_8))
                    .contains("openssl ts -verify");
            assumeThat(openssl("version")).isZero();
            Path folder = Files.createDirectories(home.resolve("unpacked"));
            Files.write(folder.resolve("checkpoint"), checkpoint);
            Files.write(folder.resolve("answer.tsr"), answer);
            Files.writeString(
                    folder.resolve("authority.pem"),
                    "-----BEGIN CERTIFICATE-----\n"
                            + Base64.getMimeEncoder()
                                    .encodeToString(authority.certificate().getEncoded())
                            + "\n-----END CERTIFICATE-----\n");
            String in = folder + "/";
            assertThat(openssl(
                            "ts",
                            "-verify",
                            "-data",
                            in + "checkpoint",
                            "-in",
                            in + "answer.tsr",
                            "-CAfile",
                            in + "authority.pem",
                            "-partial_chain"))
                    .isZero();
        }
    }

    /** By whoever answers for the service; the last key of a kind stays. */
    private static void aKeyIsReplacedFromTheForm(ConfigurableApplicationContext application) {
        Visitor manager = as("manager", application);
        String key = record(application).path("keys").get(0).path("id").asString();
        assertThat(manager.page("/ledger").body()).contains("Replace a signing key", "Withdraw key " + key);
        assertThat(as("auditor", application).page("/ledger").body()).doesNotContain("Replace a signing key");
        var refused = manager.send("/ledger/RECORD/keys/" + key + "/withdraw", "commandId=" + UUID.randomUUID());
        assertThat(refused.statusCode()).isEqualTo(303);
        assertThat(refused.headers().firstValue("location").orElse("")).contains("attempt=");
        var added = manager.send("/ledger/RECORD/keys", "kind=ED25519&commandId=" + UUID.randomUUID());
        assertThat(added.headers().firstValue("location").orElse("")).contains("at-least=");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> record(application).path("keys").size() == 3);
    }

    private static byte[] in(ZipFile zip, String name) throws IOException {
        var entry = zip.stream()
                .filter(each -> each.getName().endsWith("/" + name))
                .findFirst()
                .orElseThrow();
        return zip.getInputStream(entry).readAllBytes();
    }

    private static int openssl(String... arguments) throws InterruptedException {
        try {
            var command = new ArrayList<>(List.of("openssl"));
            command.addAll(List.of(arguments));
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException notInstalled) {
            return -1;
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
