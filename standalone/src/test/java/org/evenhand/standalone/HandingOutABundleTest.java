package org.evenhand.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.evenhand.ledger.Refuted;
import org.evenhand.ledger.bundle.BundleCheck;
import org.evenhand.ledger.notes.Policy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An auditor orders a bundle of a case, leaves the page, comes back, and verifies what they take home. */
@EvenhandTest
class HandingOutABundleTest {

    private static final Duration A_WHILE = Duration.ofSeconds(60);

    @LocalServerPort
    private int port;

    @Value("${evenhand.data-dir}")
    private Path home;

    @Autowired
    @org.evenhand.platform.QueryDatabase
    private JdbcClient views;

    @TempDir
    private Path taken;

    private String caseFile = "";

    @BeforeEach
    void find_a_case() {
        await().atMost(A_WHILE)
                .until(() -> !auditor().values("/audit", "caseFile").isEmpty());
        caseFile = auditor().values("/audit", "caseFile").getFirst();
    }

    @Test
    void every_event_of_the_case_is_proven_and_no_content_leaves() throws Exception {
        Path zip = fetched(ready(ordered()));
        var found = BundleCheck.of(zip, policy());
        assertThat(found.events()).isGreaterThan(5);
        assertThat(found.streams()).isGreaterThan(1);
        assertThat(found.fields()).isZero();
        assertThat(found.reports()).isPositive();
        try (var in = new java.util.zip.ZipFile(zip.toFile())) {
            var keys = in.stream()
                    .filter(each -> each.getName().endsWith("/data/verifier-keys.txt"))
                    .findFirst()
                    .orElseThrow();
            String ours = Files.readAllLines(home.resolve("signing/record-ed25519.key"))
                    .getFirst();
            assertThat(new String(in.getInputStream(keys).readAllBytes(), StandardCharsets.UTF_8).lines())
                    .contains(ours);
        }
        String thief = Files.readString(home.resolve("signing/access-ed25519.key"))
                .lines()
                .findFirst()
                .orElseThrow();
        Policy other = Policy.of("log " + thief + "\nquorum none\n");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> BundleCheck.of(zip, other))
                .isInstanceOf(Refuted.class);
    }

    @Test
    void the_page_shows_how_far_it_is_and_each_look_is_entered_in_the_access_log() throws Exception {
        String bundle = ready(ordered());
        assertThat(auditor().page(bundle).body()).contains("Evidence bundle", "100%", "SHA-256");
        fetched(bundle);
        assertThat(views.sql("select count(*) from access.event where type = 'access.record-viewed'"
                                + " and stream_id is not null")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void whoever_may_not_order_it_may_not_fetch_it_either() throws Exception {
        String bundle = ready(ordered());
        for (String account : List.of("clinician", "supervisor", "liaison", "manager")) {
            var visitor = new Visitor(account, port);
            assertThat(visitor.json(bundle).statusCode()).as(account).isEqualTo(404);
            assertThat(visitor.json(bundle + "/file").statusCode()).as(account).isEqualTo(404);
            assertThat(visitor.post("/bundles", order()).statusCode())
                    .as(account)
                    .isEqualTo(404);
        }
        assertThat(new Visitor("privacy", port).json(bundle).statusCode()).isEqualTo(200);
    }

    @Test
    void a_packing_that_was_cut_off_begins_again() throws Exception {
        String bundle = ready(ordered());
        UUID id = UUID.fromString(bundle.substring("/bundles/".length()));
        Files.delete(home.resolve("bundles/bundle-" + id + ".encrypted"));
        Files.writeString(home.resolve("bundles/bundle-" + id + ".part"), "half of it");
        views.sql("update views.bundle_packing set state = 'PACKING', done = 3 where bundle = :id")
                .param("id", id)
                .update();
        assertThat(BundleCheck.of(fetched(ready(bundle)), policy()).events()).isPositive();
        assertThat(home.resolve("bundles/bundle-" + id + ".part")).doesNotExist();
    }

    @Test
    void nothing_of_it_lies_on_the_disk_in_the_clear() throws Exception {
        fetched(ready(ordered()));
        try (Stream<Path> files = Files.list(home.resolve("bundles"))) {
            for (Path file : files.toList()) {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertThat(bytes)
                        .as(file.getFileName().toString())
                        .doesNotContain("%PDF-1.", "BagIt-V", "tlog-proof", "PK\u0003\u0004\u0014\u0000");
            }
        }
    }

    @Test
    void a_file_that_waited_for_a_week_is_deleted_and_the_page_says_so() throws Exception {
        String bundle = ready(ordered());
        Path file = home.resolve("bundles/bundle-" + bundle.substring("/bundles/".length()) + ".encrypted");
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(8))));
        await().atMost(A_WHILE)
                .untilAsserted(() -> assertThat(auditor().json(bundle).body()).contains("\"state\":\"CLEARED\""));
        assertThat(file).doesNotExist();
        assertThat(auditor().json(bundle + "/file").statusCode()).isEqualTo(404);
    }

    @Test
    void of_a_period_every_stream_that_was_written_to_is_proven_from_its_begin() throws Exception {
        var answer = auditor().post("/bundles/of-a-period", period("2020-01-01T00:00", "2026-11-22T00:00"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        String bundle = answer.headers().firstValue("Location").orElseThrow().replaceFirst("\\?.*", "");
        var nothing = BundleCheck.of(fetched(ready(bundle)), policy());
        assertThat(nothing.events())
                .as("nothing was recorded before this application was started")
                .isZero();

        // Only the beginning: what other tests record meanwhile grows without end.
        String until = LocalDateTime.ofInstant(recordedAt(80), ZoneId.of("Europe/London"))
                .toString();
        answer = auditor().post("/bundles/of-a-period", period("2020-01-01T00:00", until));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        bundle = answer.headers().firstValue("Location").orElseThrow().replaceFirst("\\?.*", "");
        var found = BundleCheck.of(fetched(ready(bundle)), policy());
        assertThat(found.events()).isGreaterThan(50);
        assertThat(found.streams()).isGreaterThan(10);
        assertThat(found.fields()).isZero();
        assertThat(auditor().page(bundle).body()).contains("Recorded from", "Recorded until");
    }

    @Test
    void a_period_is_for_whoever_audits_and_must_be_over() {
        for (String account : List.of("clinician", "supervisor", "liaison", "manager")) {
            assertThat(new Visitor(account, port)
                            .post("/bundles/of-a-period", period("2020-01-01T00:00", "2026-11-22T00:00"))
                            .statusCode())
                    .as(account)
                    .isEqualTo(404);
        }
        assertThat(auditor()
                        .post("/bundles/of-a-period", period("2020-01-01T00:00", "2099-01-01T00:00"))
                        .body())
                .contains("PERIOD_NOT_OVER");
        assertThat(auditor().page("/audit").body()).contains("Bundle of a period");
    }

    private Instant recordedAt(long leaf) {
        return views.sql("select recorded_at from records.event where leaf_index = :leaf")
                .param("leaf", leaf)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private static String period(String from, String until) {
        return "{\"from\":{\"local\":\"" + from + "\"},\"until\":{\"local\":\"" + until + "\"},\"commandId\":\""
                + UUID.randomUUID() + "\"}";
    }

    @Test
    void a_case_that_does_not_exist_has_no_bundle() {
        assertThat(auditor()
                        .post(
                                "/bundles",
                                "{\"caseFile\":\"" + new UUID(0, 1) + "\",\"commandId\":\"" + UUID.randomUUID() + "\"}")
                        .statusCode())
                .isEqualTo(404);
    }

    private Visitor auditor() {
        return new Visitor("auditor", port);
    }

    private String order() {
        return "{\"caseFile\":\"" + caseFile + "\",\"commandId\":\"" + UUID.randomUUID() + "\"}";
    }

    private String ordered() {
        HttpResponse<String> answer = auditor().post("/bundles", order());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return answer.headers().firstValue("Location").orElseThrow().replaceFirst("\\?.*", "");
    }

    private String ready(String bundle) {
        await().atMost(A_WHILE)
                .untilAsserted(() -> assertThat(auditor().json(bundle).body()).contains("\"state\":\"READY\""));
        return bundle;
    }

    private Path fetched(String bundle) throws IOException, InterruptedException {
        String token = Base64.getEncoder().encodeToString("auditor:evenhand".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + bundle + "/file"))
                .header("Authorization", "Basic " + token)
                .build();
        Path zip = taken.resolve("bundle.zip");
        HttpResponse<Path> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofFile(zip));
        assertThat(answer.statusCode()).isEqualTo(200);
        return zip;
    }

    /** Pinned by hand: the first line of the key file, as an administrator would read it out. */
    private Policy policy() throws IOException {
        String key = Files.readString(home.resolve("signing/record-ed25519.key"))
                .lines()
                .findFirst()
                .orElseThrow();
        return Policy.of("log " + key + "\nquorum none\n");
    }
}
