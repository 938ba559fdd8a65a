package org.evenhand.platform.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.evenhand.court.CourtImportRefusal.FileMissing;
import org.evenhand.court.CourtImportRefusal.NotJson;
import org.evenhand.court.imports.CourtImporting;
import org.evenhand.drafts.Attempts;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Role;
import org.evenhand.vault.Vault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

/** A file of court case data as a program and as a browser send it, down to the record in a real PostgreSQL. */
class PostingACourtCaseFileTest {

    @TempDir
    static Path home;

    private static ImportDesk desk;

    @BeforeAll
    static void start() {
        desk = new ImportDesk(home);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @BeforeEach
    void the_liaison_officer_sits_there() {
        desk.staffedBy(Role.COURT_LIAISON);
    }

    @Test
    void a_program_is_told_what_was_taken_and_what_was_left_and_the_second_time_where_that_stands() throws Exception {
        long before = desk.recorded();
        var first = desk.json(file("callback-c100.json"));
        long once = desk.recorded();
        var again = desk.json(file("callback-c100.json"));

        assertThat(first.getStatus()).isEqualTo(201);
        JsonNode told = ImportDesk.tree(first);
        assertThat(first.getHeader("Location"))
                .isEqualTo(
                        "/court-cases/imports/" + told.get("import").asString() + "?at-least=" + told.get("position"));
        assertThat(told.get("taken").size() + told.get("left").size())
                .isEqualTo(told.get("values").asInt());
        assertThat(told.get("position").asLong()).isEqualTo(once - 1);
        assertThat(told.toString()).doesNotContain("Lantern", "Quill", "960001");
        assertThat(once).isGreaterThan(before);

        assertThat(again.getStatus()).isEqualTo(200);
        assertThat(ImportDesk.tree(again).get("importedBefore").asBoolean()).isTrue();
        assertThat(again.getHeader("Location"))
                .startsWith("/court-cases/imports/" + told.get("import").asString());
        assertThat(ImportDesk.tree(again).has("left"))
                .as("the report is read where reading is on record")
                .isFalse();
        assertThat(desk.recorded()).as("nothing is recorded the second time").isEqualTo(once);
    }

    @Test
    void a_browser_is_sent_to_the_report() throws Exception {
        var answer = desk.upload(file("fl401-bare.json"));
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).matches("/court-cases/imports/[0-9a-f-]{36}\\?at-least=\\d+");
    }

    @Test
    void two_who_bring_one_file_at_once_bring_it_once() throws Exception {
        byte[] file = file("gatekeeping-old-collections.json");
        var answers = new ArrayList<MockHttpServletResponse>();
        try (var desks = Executors.newVirtualThreadPerTaskExecutor()) {
            var both = List.of(desks.submit(() -> desk.json(file)), desks.submit(() -> desk.json(file)));
            for (var each : both) {
                answers.add(each.get());
            }
        }
        assertThat(answers).allMatch(answer -> answer.getStatus() < 300);
        assertThat(ImportDesk.tree(answers.getFirst()).get("left"))
                .isEqualTo(ImportDesk.tree(answers.getLast()).get("left"));
    }

    @Test
    void a_refused_browser_finds_why_and_a_program_a_problem() throws Exception {
        var answer = desk.upload("{".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.getHeader("Location")).startsWith("/court-cases/imports/new?attempt=");
        var attempt = UUID.fromString(answer.getHeader("Location").replaceAll(".*=", ""));
        var kept = new Attempts(desk.bean(JdbcClient.class), desk.bean(Vault.class));
        assertThat(kept.find(attempt, StreamFixture.STAFF).orElseThrow().refusals())
                .containsExactly(new NotJson(1, 2));

        var problem = desk.json("[]".getBytes(StandardCharsets.UTF_8));
        assertThat(problem.getStatus()).isEqualTo(422);
        assertThat(problem.getContentType()).isEqualTo("application/problem+json");
        assertThat(ImportDesk.tree(problem).get("code").asString()).isEqualTo("NOT_AN_OBJECT");
    }

    @Test
    void a_form_without_a_file_says_so() throws Exception {
        var answer = desk.send(multipart("/court-cases/imports").accept(MediaType.APPLICATION_JSON));
        assertThat(ImportDesk.tree(answer).get("code").asString()).isEqualTo(new FileMissing().code());
    }

    @Test
    void too_much_is_refused_without_being_read() throws Exception {
        byte[] large = new byte[CourtImporting.LONGEST_FILE + 5_000];
        assertThat(ImportDesk.tree(desk.json(large)).get("code").asString()).isEqualTo("FILE_TOO_LARGE");
    }

    @Test
    void something_else_than_json_is_no_file() throws Exception {
        var answer = desk.send(
                post("/court-cases/imports").contentType(MediaType.TEXT_XML).content("<case/>"));
        assertThat(answer.getStatus()).isEqualTo(415);
    }

    @Test
    void who_may_not_import_finds_nothing_there() throws Exception {
        long before = desk.recorded();
        desk.staffedBy(Role.CLINICIAN);
        assertThat(desk.json(file("callback-c100-later.json")).getStatus()).isEqualTo(404);
        assertThat(desk.recorded()).as("only that it was refused").isEqualTo(before + 1);
    }

    @Test
    void a_service_manager_may_not_because_the_report_would_be_closed_to_them() throws Exception {
        desk.staffedBy(Role.SERVICE_MANAGER);
        byte[] another = new String(file("fl401-bare.json"), StandardCharsets.UTF_8)
                .replace("IQ26 F00001", "IQ26 F00002")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(desk.json(another).getStatus()).isEqualTo(404);
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(PostingACourtCaseFileTest.class.getResourceAsStream("/court-imports/" + name))) {
            return in.readAllBytes();
        }
    }
}
