package org.evenhand.platform.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.evenhand.drafts.Attempt;
import org.evenhand.drafts.Attempts;
import org.evenhand.drafts.Draft;
import org.evenhand.drafts.Drafts;
import org.evenhand.drafts.KeptAttempts;
import org.evenhand.drafts.KeptDrafts;
import org.evenhand.language.Language;
import org.evenhand.platform.Commands;
import org.evenhand.platform.Discretion;
import org.evenhand.platform.Kettle.BoilKettle;
import org.evenhand.platform.Kettle.FillKettle;
import org.evenhand.platform.KettleSideTest;
import org.evenhand.platform.StreamFixture;
import org.evenhand.record.Actor;
import org.evenhand.record.Command;
import org.evenhand.record.GeneralRefusal.FieldMalformed;
import org.evenhand.record.GeneralRefusal.FieldUnknown;
import org.evenhand.record.GeneralRefusal.FreshAuthenticationRequired;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.evenhand.store.codec.EvenhandJson;
import org.evenhand.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.servlet.function.ServerRequest;
import tools.jackson.databind.JsonNode;

/** POST, as a browser and as a program send it, down to the record. */
class PostingTest extends KettleSideTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

    private final Posting posting = new Posting(
            side.getBean(Commands.class),
            side.getBean(Discretion.class),
            new AtTheKeyboard(),
            new RequestReader(ids),
            side.getBean(KeptAttempts.class),
            side.getBean(KeptDrafts.class),
            StreamFixture.LONDON);
    private final MockMvc web = MockMvcBuilders.routerFunctions(
                    PostedCommands.routes(kettles(), posting), new DraftRoutes(posting).routes())
            .build();
    private final Attempts attempts = new Attempts(side.getBean(JdbcClient.class), side.getBean(Vault.class));
    private final Drafts drafts = new Drafts(side.getBean(JdbcClient.class), side.getBean(Vault.class));
    private final UUID commandId = ids.next();

    @Test
    void a_browser_is_sent_to_the_new_page_which_waits_for_the_view() throws Exception {
        var answer = browser("/kettles", Map.of("commandId", commandId.toString()));
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).matches("/kettles/[0-9a-f-]{36}\\?at-least=\\d+");
    }

    @Test
    void the_same_form_sent_twice_goes_to_the_same_page_and_happens_once() throws Exception {
        var first = browser("/kettles", Map.of("commandId", commandId.toString()));
        var again = browser("/kettles", Map.of("commandId", commandId.toString()));
        assertThat(again.getHeader("Location")).isEqualTo(first.getHeader("Location"));
    }

    @Test
    void a_program_gets_the_place_in_the_record() throws Exception {
        var answer = json("/kettles", "{}");
        assertThat(answer.getStatus()).isEqualTo(201);
        JsonNode body = tree(answer);
        assertThat(body.get("commandId").asString()).isEqualTo(commandId.toString());
        assertThat(body.get("version").asLong()).isZero();
        assertThat(body.get("leafHashes").get(0).asString()).matches("[0-9a-f]{64}");
        assertThat(answer.getHeader("Location")).endsWith("?at-least=" + body.get("position"));
        assertThat(answer.getHeader("ETag")).isEqualTo("\"0\"");
    }

    @Test
    void a_rule_that_says_no_is_a_problem_with_its_code() throws Exception {
        String kettle = filled();
        var answer = json("/kettles", "{\"kettle\": \"" + kettle + "\"}", ids.next());
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentType()).isEqualTo("application/problem+json");
        assertThat(tree(answer).get("code").asString()).isEqualTo("KETTLE_IS_FULL");
        assertThat(tree(answer).get("title").asString()).isEqualTo("The kettle is full.");
        assertThat(tree(answer).get("type").asString()).isEqualTo("urn:evenhand:refusal:kettle-is-full");
    }

    @Test
    void a_refused_browser_finds_its_form_again_filled_in() throws Exception {
        String kettle = filled();
        String socket = ids.next().toString();
        var answer = browser(
                "/kettles/" + kettle + "/boil",
                Map.of("commandId", commandId.toString(), "socket", socket, "password", "wrong"));
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo("/kettles/" + kettle + "?attempt=" + commandId);
        Attempt attempt = attempts.find(commandId, StreamFixture.STAFF).orElseThrow();
        assertThat(attempt.command()).isEqualTo("BoilKettle");
        assertThat(attempt.value("kettle")).as("which of several kettles").isEqualTo(kettle);
        assertThat(attempt.value("socket")).isEqualTo(socket);
        assertThat(attempt.fields()).doesNotContainKey("password");
        assertThat(attempt.refusals()).containsExactly(new FreshAuthenticationRequired("password"));
    }

    @Test
    void a_search_within_a_form_keeps_what_is_half_filled_around_it() throws Exception {
        var answer = browser(
                "/kettles",
                Map.of("commandId", commandId.toString(), "socket", "left", "keeping", "BoilKettle", "within.x", "y"));
        assertThat(answer.getHeader("Location")).contains("?attempt=").doesNotContain(commandId.toString());
        UUID search = UUID.fromString(answer.getHeader("Location").replaceFirst(".*attempt=", ""));
        Attempt attempt = attempts.find(search, StreamFixture.STAFF).orElseThrow();
        assertThat(attempt.value("socket")).isEqualTo("left");
        assertThat(attempt.value("x")).as("its own field").isEqualTo("y");
        assertThat(attempt.refusals()).as("a kettle has no x").hasSize(1);
    }

    @Test
    void a_second_button_of_a_form_means_its_own_fields_and_leaves_the_others_as_they_are_typed() throws Exception {
        assertThat(browser("/kettles", Map.of("keeping", "BoilKettle", "socket", "left"))
                        .getHeader("Location"))
                .matches("/kettles/[0-9a-f-]{36}\\?at-least=\\d+&attempt=[0-9a-f-]{36}");
    }

    @Test
    void a_form_around_a_search_is_sent_without_it() throws Exception {
        var answer = browser("/kettles", Map.of("commandId", commandId.toString(), "within.terms", "Lefevre"));
        assertThat(answer.getHeader("Location")).contains("?at-least=");
    }

    @Test
    void an_attempt_is_shown_to_its_author_alone_and_stored_as_ciphertext() throws Exception {
        browser("/kettles", Map.of("commandId", commandId.toString(), "colour", "duck egg blue"));
        assertThat(attempts.find(commandId, StreamFixture.STAFF)).isPresent();
        assertThat(attempts.find(commandId, new StaffId(ids.next()))).isEmpty();
        byte[] stored = side.getBean(JdbcClient.class)
                .sql("select body from drafts.attempt where attempt_id = ?")
                .param(commandId)
                .query(byte[].class)
                .single();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("duck");
    }

    @Test
    void an_accepted_form_forgets_the_attempt_that_it_corrects() throws Exception {
        browser("/kettles", Map.of("commandId", commandId.toString(), "colour", "blue"));
        browser("/kettles", Map.of("commandId", ids.next().toString(), "attempt", commandId.toString()));
        assertThat(attempts.find(commandId, StreamFixture.STAFF)).isEmpty();
    }

    @Test
    void a_form_that_is_refused_again_is_kept_once_as_it_was_typed_last() throws Exception {
        browser("/kettles", Map.of("commandId", commandId.toString(), "colour", "blue"));
        UUID second = ids.next();
        browser("/kettles", Map.of("commandId", second.toString(), "attempt", commandId.toString(), "colour", "red"));
        assertThat(attempts.find(commandId, StreamFixture.STAFF)).isEmpty();
        assertThat(attempts.find(second, StreamFixture.STAFF).orElseThrow().value("colour"))
                .isEqualTo("red");
    }

    @Test
    void a_signature_needs_the_password_with_it() throws Exception {
        String kettle = filled();
        String socket = ids.next().toString();
        var without = json("/kettles/" + kettle + "/boil", "{\"socket\": \"" + socket + "\"}");
        assertThat(without.getStatus()).isEqualTo(403);
        assertThat(tree(without).get("code").asString()).isEqualTo("FRESH_AUTHENTICATION_REQUIRED");
        var with = json(
                "/kettles/" + kettle + "/boil",
                "{\"socket\": \"" + socket + "\", \"password\": \"evenhand\"}",
                ids.next());
        assertThat(with.getStatus()).isEqualTo(201);
    }

    @Test
    void every_wrong_field_is_in_one_answer() throws Exception {
        var answer = json(
                "/kettles/" + filled() + "/boil", "{\"socket\": 7, \"colour\": \"red\", \"password\": \"evenhand\"}");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(tree(answer)
                        .get("fields")
                        .valueStream()
                        .map(each -> each.get("field").asString()))
                .containsExactly("socket", "colour");
    }

    @Test
    void a_stale_version_is_refused_with_the_current_one() throws Exception {
        String kettle = filled();
        var answer = send(post("/kettles")
                .header("If-Match", "\"7\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"kettle\": \"" + kettle + "\"}"));
        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(tree(answer).get("code").asString()).isEqualTo("STALE_STREAM");
        assertThat(tree(answer).get("with").get("current").asLong()).isZero();
    }

    @Test
    void what_does_not_exist_is_not_found() throws Exception {
        var answer = json(
                "/kettles/" + ids.next() + "/boil", "{\"socket\": \"" + ids.next() + "\", \"password\": \"evenhand\"}");
        assertThat(answer.getStatus()).isEqualTo(404);
    }

    @Test
    void a_field_in_the_address_is_refused_since_addresses_are_logged() throws Exception {
        var answer = send(post("/kettles?kettle=" + ids.next())
                .accept(BROWSER)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .content("commandId=" + commandId));
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(attempts.find(commandId, StreamFixture.STAFF).orElseThrow().refusals())
                .containsExactly(new FieldUnknown("kettle"));
    }

    @Test
    void nothing_that_is_sent_leads_a_browser_away() throws Exception {
        for (String evil : List.of("%2F%2Fevil.example", "https:%2F%2Fevil.example", "..%2F..%2Fevil", "a%0d%0aX: y")) {
            var answer = send(post(URI.create("/kettles/" + evil.replace(" ", "%20") + "/boil"))
                    .accept(BROWSER)
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .content("commandId=" + commandId));
            assertThat(answer.getStatus()).isIn(303, 404);
            if (answer.getStatus() == 303) {
                assertThat(answer.getHeader("Location")).matches("/kettles/[^/\\r\\n]+\\?attempt=" + commandId);
            }
        }
    }

    @Test
    void what_is_neither_a_form_nor_json_is_named_and_not_repeated() throws Exception {
        assertThat(json("/kettles", "{\"kettle\": ").getStatus()).isEqualTo(400);
        assertThat(json("/kettles", "[1]").getStatus()).isEqualTo(400);
        assertThat(json("/kettles", "{\"a\": 1, \"a\": 2}").getStatus()).isEqualTo(400);
        assertThat(json("/kettles", "\"" + "x".repeat(RequestReader.LONGEST_BODY) + "\"")
                        .getStatus())
                .isEqualTo(413);
        var xml = send(post("/kettles").contentType(MediaType.APPLICATION_XML).content("<secret/>"));
        assertThat(xml.getStatus()).isEqualTo(415);
        assertThat(xml.getContentAsString()).doesNotContain("secret");
    }

    @Test
    void an_unreadable_command_id_is_a_wrong_field() throws Exception {
        var answer = send(post("/kettles")
                .header("Idempotency-Key", "tuesday")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(tree(answer).get("fields").get(0).get("field").asString()).isEqualTo("commandId");
    }

    @Test
    void a_draft_is_saved_revision_by_revision_and_no_text_is_lost() throws Exception {
        String key = "note-" + ids.next();
        assertThat(tree(draft(key, 0, "They ")).get("revision").asInt()).isEqualTo(1);
        assertThat(tree(draft(key, 1, "They agreed")).get("revision").asInt()).isEqualTo(2);
        var stale = draft(key, 1, "They did not");
        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(tree(stale).get("code").asString()).isEqualTo("STALE_DRAFT");
        assertThat(tree(stale).get("revision").asInt()).isEqualTo(2);
        assertThat(drafts.under(StreamFixture.STAFF, key))
                .extracting(Draft::text)
                .containsExactlyInAnyOrder("They agreed", "They did not");
        assertThat(tree(draft(key, 2, "They agreed to differ")).get("revision").asInt())
                .isEqualTo(4);
        assertThat(drafts.under(new StaffId(ids.next()), key)).isEmpty();
    }

    @Test
    void what_is_typed_on_top_of_an_overtaken_text_replaces_it_alone() throws Exception {
        String key = "note-" + ids.next();
        draft(key, 0, "one tab");
        int beside = tree(draft(key, 0, "another")).get("kept").asInt();
        draft(key, beside, "another tab");
        assertThat(drafts.under(StreamFixture.STAFF, key))
                .extracting(Draft::text)
                .containsExactlyInAnyOrder("one tab", "another tab");
    }

    @Test
    void a_late_discard_takes_only_the_text_that_its_tab_had_seen() throws Exception {
        String key = "note-" + ids.next();
        draft(key, 0, "old");
        draft(key, 0, "beside it");
        draft(key, 1, "old and newer");
        assertThat(discard(key, 1).getStatus()).isEqualTo(204);
        assertThat(drafts.under(StreamFixture.STAFF, key))
                .extracting(Draft::text)
                .containsExactlyInAnyOrder("old and newer", "beside it");
        discard(key, 3);
        assertThat(drafts.under(StreamFixture.STAFF, key))
                .extracting(Draft::text)
                .containsExactly("beside it");
        assertThat(send(post("/drafts/" + key + "/discard")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{}"))
                        .getStatus())
                .as("without a revision")
                .isEqualTo(422);
    }

    @Test
    void a_tab_on_a_discarded_text_keeps_its_words_beside_later_ones() throws Exception {
        String key = "note-" + ids.next();
        draft(key, 0, "signed");
        discard(key, 1);
        assertThat(drafts.base(StreamFixture.STAFF, key)).isEqualTo(1);
        assertThat(draft(key, 0, "from a tab that saw nothing of it").getStatus())
                .isEqualTo(409);
        assertThat(draft(key, 1, "begun anew").getStatus()).isEqualTo(200);
        assertThat(drafts.under(StreamFixture.STAFF, key))
                .extracting(Draft::text)
                .containsExactlyInAnyOrder("from a tab that saw nothing of it", "begun anew");
    }

    @Test
    void a_form_that_is_accepted_takes_its_draft_with_it_and_nothing_newer() throws Exception {
        String key = "note-" + ids.next();
        draft(key, 0, "as it was sent");
        draft(key, 0, "in another tab");
        browser("/kettles", Map.of("draft", key, "draftRevision", "1"));
        assertThat(drafts.under(StreamFixture.STAFF, key))
                .extracting(Draft::text)
                .containsExactly("in another tab");
    }

    @Test
    void a_draft_with_a_wrong_base_says_so() throws Exception {
        var answer = draft("note-1", -1, "x");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(tree(answer).get("fields").get(0).get("code").asString())
                .isEqualTo(new FieldMalformed("base", "").code());
    }

    @Test
    void an_attempt_older_than_seven_days_is_forgotten() throws Exception {
        browser("/kettles", Map.of("commandId", commandId.toString(), "colour", "blue"));
        side.getBean(JdbcClient.class)
                .sql("update drafts.attempt set kept_at = kept_at - interval '7 days 1 second' where attempt_id = ?")
                .param(commandId)
                .update();
        assertThat(side.getBean(KeptAttempts.class).forgetTheOld()).isEqualTo(1);
        assertThat(attempts.find(commandId, StreamFixture.STAFF)).isEmpty();
    }

    @Test
    void all_routes_of_the_record_stand_beside_one_another() {
        assertThat(PostedCommands.routes(Language.commandTypes(), posting)).isNotNull();
    }

    private String filled() throws Exception {
        String location = json("/kettles", "{}", ids.next()).getHeader("Location");
        return location.substring("/kettles/".length(), location.indexOf('?'));
    }

    private MockHttpServletResponse discard(String key, int revision) throws Exception {
        return send(post("/drafts/" + key + "/discard")
                .accept(MediaType.APPLICATION_JSON)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"revision\": " + revision + "}"));
    }

    private MockHttpServletResponse draft(String key, int base, String text) throws Exception {
        return send(put("/drafts/" + key)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"base\": " + base + ", \"text\": \"" + text + "\"}"));
    }

    private MockHttpServletResponse browser(String path, Map<String, String> fields) throws Exception {
        MockHttpServletRequestBuilder request =
                post(path).accept(BROWSER).contentType(MediaType.APPLICATION_FORM_URLENCODED);
        fields.forEach(request::param);
        return send(request);
    }

    private MockHttpServletResponse json(String path, String body) throws Exception {
        return json(path, body, commandId);
    }

    private MockHttpServletResponse json(String path, String body, UUID id) throws Exception {
        return send(post(path)
                .header("Idempotency-Key", id.toString())
                .accept(MediaType.APPLICATION_JSON)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }

    private static JsonNode tree(MockHttpServletResponse answer) {
        return EvenhandJson.mapper().readTree(answer.getContentAsByteArray());
    }

    /** A clinician whose password is the usual one. */
    private static final class AtTheKeyboard implements Sender {

        @Override
        public Actor actor(ServerRequest request) {
            return new Actor(StreamFixture.STAFF, Role.CLINICIAN);
        }

        @Override
        public boolean isHere(ServerRequest request, Actor actor, @Nullable String password) {
            return "evenhand".equals(password);
        }
    }

    private static List<Class<? extends Command>> kettles() {
        return List.of(FillKettle.class, BoilKettle.class);
    }
}
