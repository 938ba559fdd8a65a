package org.evenhand.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.json.JsonCompareMode.STRICT;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.evenhand.postgres.TestDatabase;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SpringBootTest(
        classes = IdentityApp.class,
        properties = {"evenhand.demo=true", "server.address=127.0.0.1"})
@AutoConfigureMockMvc
class SigningInTest {

    @TempDir
    static Path home;

    @DynamicPropertySource
    static void home(DynamicPropertyRegistry registry) {
        registry.add("evenhand.data-dir", home::toString);
    }

    @Autowired
    MockMvc mvc;

    @Autowired
    MovingClock clock;

    @Autowired
    TestDatabase database;

    @Autowired
    Staff staff;

    JdbcClient everything;

    /** A session and the token of a form drawn in it, as a browser holds them. */
    record Browser(Cookie session, String token) {

        MockHttpServletRequestBuilder posts(String path) {
            return post(path).cookie(session).param("_csrf", token).accept("text/html");
        }
    }

    @BeforeEach
    void forgetEarlierFailures() {
        clock.pass(Duration.ofHours(1));
        everything = JdbcClient.create(database.superuser());
        everything.sql("update identity.account set locked = false").update();
    }

    @Test
    void a_program_without_a_password_is_told_to_send_one() throws Exception {
        mvc.perform(get("/cases").accept("application/json"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", containsString("Basic realm=\"Evenhand\"")))
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.status").value(401))
                .andExpect(jsonPath("$.code").value("SIGN_IN_REQUIRED"));
    }

    @Test
    void a_script_of_a_page_does_not_make_the_browser_ask_for_a_password() throws Exception {
        mvc.perform(get("/cases").header("Sec-Fetch-Mode", "cors"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().doesNotExist("WWW-Authenticate"));
    }

    @Test
    void a_browser_is_led_to_the_sign_in_page_whether_or_not_the_page_exists() throws Exception {
        for (String path : new String[] {"/cases", "/no-such-page", "/sign-ins", "/"}) {
            mvc.perform(get(path).accept("text/html"))
                    .andExpect(status().isSeeOther())
                    .andExpect(header().string("Location", "/sign-in"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in", "/health"})
    void some_pages_are_open(String path) throws Exception {
        mvc.perform(get(path).accept("text/html")).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/webjars/nothing.css", "/assets/nothing.css"})
    void pages_are_styled_before_sign_in(String path) throws Exception {
        mvc.perform(get(path)).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource({
        "clinician, CLINICIAN",
        "clinician2, CLINICIAN",
        "trainee, TRAINEE",
        "supervisor, SUPERVISOR",
        "liaison, COURT_LIAISON",
        "auditor, AUDITOR",
        "privacy, PRIVACY_OFFICER",
        "manager, SERVICE_MANAGER"
    })
    void each_demonstration_account_signs_in_under_its_role(String username, String role) throws Exception {
        Browser browser = signedIn(username);

        mvc.perform(get("/cases").cookie(browser.session()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.role").value(role))
                .andExpect(jsonPath("$.id")
                        .value(staff.byUsername(username)
                                .orElseThrow()
                                .id()
                                .value()
                                .toString()));
        mvc.perform(get("/cases").header("Authorization", basic(username, "evenhand")))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.role").value(role));
    }

    @Test
    void after_sign_in_the_browser_goes_to_the_page_that_was_asked_for() throws Exception {
        Cookie asked = mvc.perform(get("/cases?side=a").accept("text/html"))
                .andReturn()
                .getResponse()
                .getCookie("evenhand");
        Browser browser = new Browser(asked, tokenOf(asked));

        mvc.perform(browser.posts("/sign-in").param("username", "clinician").param("password", "evenhand"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/cases?side=a"));
    }

    @Test
    void a_name_may_be_typed_in_any_case() throws Exception {
        mvc.perform(browser().posts("/sign-in").param("username", " Clinician ").param("password", "evenhand"))
                .andExpect(header().string("Location", "/"));
    }

    @Test
    void the_session_gets_a_new_id_at_sign_in_and_the_old_one_is_worth_nothing() throws Exception {
        Browser before = browser();

        Cookie after = signIn(before, "clinician", "evenhand").getCookie("evenhand");

        assertThat(after.getValue()).isNotEqualTo(before.session().getValue());
        mvc.perform(get("/cases").cookie(before.session())).andExpect(status().isUnauthorized());
    }

    @Test
    void the_cookie_is_for_this_site_and_not_for_scripts() throws Exception {
        String cookie = mvc.perform(get("/sign-in").secure(true))
                .andReturn()
                .getResponse()
                .getHeader("Set-Cookie");

        assertThat(cookie).startsWith("evenhand=").contains("HttpOnly", "SameSite=Strict", "Secure", "Path=/");
    }

    @ParameterizedTest
    @CsvSource({"clinician, wrong", "nobody, evenhand", "clinician, ''", "'', ''"})
    void a_failure_does_not_say_why(String username, String password) throws Exception {
        MockHttpServletResponse response = signIn(browser(), username, password);

        assertThat(response.getStatus()).isEqualTo(303);
        assertThat(response.getHeader("Location")).isEqualTo("/sign-in?failed");
        mvc.perform(get("/cases").header("Authorization", basic(username, password)))
                .andExpect(status().isUnauthorized())
                .andExpect(jsonPath("$.code").value("SIGN_IN_REQUIRED"));
    }

    @Test
    void after_five_wrong_passwords_the_right_one_is_not_looked_at_for_a_quarter_of_an_hour() throws Exception {
        fail5("clinician");

        assertThat(signIn(browser(), "clinician", "evenhand").getHeader("Location"))
                .isEqualTo("/sign-in?failed&wait");
        assertThat(signIn(browser(), "supervisor", "evenhand").getHeader("Location"))
                .isEqualTo("/");
        mvc.perform(get("/cases").with(from("10.0.0.9")).header("Authorization", basic("clinician", "evenhand")))
                .andExpect(status().isOk());

        clock.pass(Duration.ofMinutes(16));
        assertThat(signIn(browser(), "clinician", "evenhand").getHeader("Location"))
                .isEqualTo("/");
    }

    @Test
    void a_program_that_guesses_is_told_to_wait() throws Exception {
        for (int i = 0; i < 5; i++) {
            mvc.perform(get("/cases").header("Authorization", basic("liaison", "wrong")));
        }

        mvc.perform(get("/cases").header("Authorization", basic("liaison", "wrong again")))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().string("Retry-After", "900"))
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"));
    }

    @Test
    void a_success_forgives_the_failures_before_it() throws Exception {
        for (int i = 0; i < 4; i++) {
            signIn(browser(), "auditor", "wrong");
        }
        signIn(browser(), "auditor", "evenhand");
        for (int i = 0; i < 4; i++) {
            clock.pass(Duration.ofSeconds(1));
            signIn(browser(), "auditor", "wrong");
        }

        assertThat(signIn(browser(), "auditor", "evenhand").getHeader("Location"))
                .isEqualTo("/");
    }

    @Test
    void what_was_typed_as_a_name_is_not_kept() throws Exception {
        signIn(browser(), "my secret password", "evenhand");

        assertThat(everything
                        .sql("select sign_in::text from identity.sign_in")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(row -> row.contains("secret"));
    }

    @Test
    void a_post_without_the_forms_token_is_refused() throws Exception {
        Browser browser = signedIn("clinician");

        mvc.perform(post("/cases").cookie(browser.session())).andExpect(status().isForbidden());
        mvc.perform(post("/cases")
                        .cookie(browser.session())
                        .param("_csrf", "made-up")
                        .accept("text/html"))
                .andExpect(status().isForbidden());
        mvc.perform(browser.posts("/cases")).andExpect(status().isOk());
    }

    @Test
    void a_program_that_posts_without_a_password_is_told_to_send_one() throws Exception {
        mvc.perform(post("/cases")
                        .accept("application/json")
                        .contentType("application/json")
                        .content("{}"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().exists("WWW-Authenticate"))
                .andExpect(jsonPath("$.code").value("SIGN_IN_REQUIRED"));
    }

    @Test
    void health_says_that_the_database_answers_and_nothing_else() throws Exception {
        mvc.perform(get("/health"))
                .andExpect(status().isOk())
                .andExpect(content().json("{\"status\":\"UP\"}", STRICT));
    }

    @Test
    void signing_in_needs_the_forms_token_too() throws Exception {
        mvc.perform(post("/sign-in")
                        .param("username", "clinician")
                        .param("password", "evenhand")
                        .accept("text/html"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/sign-in?expired"));
    }

    @Test
    void a_post_from_an_ended_session_leads_to_sign_in() throws Exception {
        mvc.perform(post("/cases").accept("text/html"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/sign-in?expired"));
    }

    @Test
    void a_program_that_sends_its_password_needs_no_token_but_a_browser_that_remembered_one_does() throws Exception {
        mvc.perform(post("/cases").header("Authorization", basic("clinician", "evenhand")))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("Set-Cookie"));
        mvc.perform(post("/cases")
                        .header("Authorization", basic("clinician", "evenhand"))
                        .header("Origin", "https://elsewhere.example"))
                .andExpect(status().isForbidden());
    }

    @Test
    void sign_out_ends_the_session() throws Exception {
        Browser browser = signedIn("clinician");

        mvc.perform(browser.posts("/sign-out"))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/sign-in?signed-out"));

        mvc.perform(get("/cases").cookie(browser.session())).andExpect(status().isUnauthorized());
        assertThat(outcomes()).endsWith("SIGNED_IN", "SIGNED_OUT");
    }

    @Test
    void whoever_is_locked_is_out_with_the_next_request() throws Exception {
        Browser browser = signedIn("clinician2");
        mvc.perform(get("/cases").header("Authorization", basic("clinician2", "evenhand")))
                .andExpect(status().isOk());

        everything
                .sql("update identity.account set locked = true where username = 'clinician2'")
                .update();

        mvc.perform(get("/cases").cookie(browser.session())).andExpect(status().isUnauthorized());
        mvc.perform(get("/cases").header("Authorization", basic("clinician2", "evenhand")))
                .andExpect(status().isUnauthorized());
        assertThat(outcomes()).endsWith("LOCKED");
    }

    @Test
    void a_session_ends_after_twelve_hours_even_if_it_was_never_idle() throws Exception {
        Browser browser = signedIn("clinician");

        clock.pass(Duration.ofHours(12));

        mvc.perform(get("/cases").cookie(browser.session())).andExpect(status().isUnauthorized());
    }

    @Test
    void a_signature_needs_the_password_again_in_a_session_and_not_with_a_request_that_brings_it() throws Exception {
        Browser browser = signedIn("clinician");

        mvc.perform(browser.posts("/notes/sign")).andExpect(content().string("false"));
        mvc.perform(browser.posts("/notes/sign").param("password", "wrong"))
                .andExpect(content().string("false"));
        mvc.perform(browser.posts("/notes/sign").param("password", "evenhand"))
                .andExpect(content().string("true"));
        mvc.perform(post("/notes/sign").header("Authorization", basic("clinician", "evenhand")))
                .andExpect(content().string("true"));
    }

    @Test
    void every_answer_is_kept_out_of_caches_frames_and_other_sites() throws Exception {
        mvc.perform(get("/sign-in").secure(true))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'self'")))
                .andExpect(header().string("Content-Security-Policy", not(containsString("unsafe"))))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("Cross-Origin-Opener-Policy", "same-origin"))
                .andExpect(header().string("Strict-Transport-Security", containsString("max-age=31536000")));
    }

    @Test
    void the_session_holds_texts_only() throws Exception {
        signedIn("clinician");

        assertThat(everything
                        .sql("select convert_from(attribute_bytes, 'UTF8') from identity.spring_session_attributes")
                        .query(String.class)
                        .list())
                .contains(DemoStaff.CLINICIAN.value().toString());
    }

    @Test
    void staff_are_found_by_id_name_and_role_with_what_decisions_need() {
        StaffMember trainee = staff.byId(DemoStaff.TRAINEE).orElseThrow();

        assertThat(trainee.displayName()).isEqualTo("Priya Nair");
        assertThat(trainee.supervisor()).contains(DemoStaff.SUPERVISOR);
        assertThat(trainee.registration()).isPresent();
        assertThat(staff.inRole(Role.CLINICIAN))
                .extracting(StaffMember::username)
                .containsExactly("clinician", "clinician2");
        assertThat(staff.byId(new StaffId(UUID.fromString("00000000-0000-0000-0000-000000000009"))))
                .isEmpty();
    }

    @Test
    void the_query_side_keeps_sessions_and_cannot_change_accounts() {
        JdbcClient query = JdbcClient.create(database.query());

        assertThat(query.sql("delete from identity.spring_session where false").update())
                .isZero();
        assertThatThrownBy(() -> query.sql("update identity.account set role = 'AUDITOR'")
                        .update())
                .hasRootCauseMessage("ERROR: permission denied for table account");
    }

    private void fail5(String username) throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(browser(), username, "wrong").getHeader("Location"))
                    .isEqualTo("/sign-in?failed");
        }
    }

    private Browser signedIn(String username) throws Exception {
        Cookie session = signIn(browser(), username, "evenhand").getCookie("evenhand");
        return new Browser(session, tokenOf(session));
    }

    private MockHttpServletResponse signIn(Browser browser, String username, String password) throws Exception {
        return mvc.perform(browser.posts("/sign-in").param("username", username).param("password", password))
                .andReturn()
                .getResponse();
    }

    private Browser browser() throws Exception {
        MockHttpServletResponse form = mvc.perform(get("/sign-in")).andReturn().getResponse();
        return new Browser(form.getCookie("evenhand"), form.getContentAsString());
    }

    private String tokenOf(Cookie session) throws Exception {
        return mvc.perform(get("/sign-in").cookie(session))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private List<String> outcomes() {
        return everything
                .sql("select outcome from identity.sign_in order by id")
                .query(String.class)
                .list();
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    private static String basic(String username, String password) {
        return "Basic "
                + Base64.getEncoder().encodeToString((username + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
