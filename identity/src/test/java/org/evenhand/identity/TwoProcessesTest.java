package org.evenhand.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.evenhand.platform.CommandDatabase;
import org.evenhand.platform.CommandDatabaseWiring;
import org.evenhand.platform.QueryDatabase;
import org.evenhand.platform.QueryDatabaseWiring;
import org.evenhand.postgres.Credentials;
import org.evenhand.postgres.TestDatabase;
import org.evenhand.store.DatabaseLogin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** One process draws a form, another takes its post: as the two sides do behind a proxy that routes by method. */
class TwoProcessesTest {

    static final TestDatabase DATABASE = IdentityApp.migrated();
    static final HttpClient CLIENT = HttpClient.newHttpClient();

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import({IdentityPages.class, CommandDatabaseWiring.class})
    static class CommandProcess {
        @Bean
        @CommandDatabase
        DatabaseLogin database() {
            return login(DATABASE.commandCredentials());
        }
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import({IdentityPages.class, QueryDatabaseWiring.class})
    static class QueryProcess {
        @Bean
        @QueryDatabase
        DatabaseLogin database() {
            return login(DATABASE.queryCredentials());
        }
    }

    static ConfigurableApplicationContext command;
    static ConfigurableApplicationContext query;

    @BeforeAll
    static void start(@TempDir Path home) {
        command = start(CommandProcess.class, home);
        query = start(QueryProcess.class, home);
    }

    @AfterAll
    static void stop() {
        query.close();
        command.close();
    }

    @Test
    void a_form_drawn_by_one_is_posted_to_the_other_and_its_session_counts_in_both() throws Exception {
        HttpResponse<String> form = get(query, "/sign-in", "");
        String drawn = cookie(form);

        HttpResponse<String> signedIn =
                post(command, "/sign-in", drawn, "username=clinician&password=evenhand&_csrf=" + form.body());
        String session = cookie(signedIn);

        assertThat(signedIn.statusCode()).isEqualTo(303);
        assertThat(get(query, "/cases", session).body()).contains("CLINICIAN");
        String token = get(query, "/form", session).body();
        assertThat(post(command, "/cases", session, "_csrf=" + token).body()).isEqualTo("written by CLINICIAN");
    }

    @Test
    void sign_in_and_sign_out_may_also_go_to_the_side_that_writes_the_access_log() throws Exception {
        HttpResponse<String> form = get(query, "/sign-in", "");
        String session = cookie(
                post(query, "/sign-in", cookie(form), "username=auditor&password=evenhand&_csrf=" + form.body()));
        assertThat(get(command, "/cases", session).body()).contains("AUDITOR");

        post(
                query,
                "/sign-out",
                session,
                "_csrf=" + get(query, "/form", session).body());

        assertThat(get(command, "/cases", session).statusCode()).isEqualTo(401);
    }

    private static DatabaseLogin login(Credentials credentials) {
        return new DatabaseLogin(DATABASE.url(), credentials);
    }

    private static ConfigurableApplicationContext start(Class<?> process, Path home) {
        return new SpringApplicationBuilder(process)
                .run(
                        "--server.port=0",
                        "--server.address=127.0.0.1",
                        "--evenhand.demo=true",
                        "--evenhand.data-dir=" + home);
    }

    private static HttpResponse<String> get(ConfigurableApplicationContext process, String path, String cookie)
            throws Exception {
        return CLIENT.send(request(process, path, cookie).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(
            ConfigurableApplicationContext process, String path, String cookie, String form) throws Exception {
        return CLIENT.send(
                request(process, path, cookie)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(ConfigurableApplicationContext process, String path, String cookie) {
        String port = process.getEnvironment().getProperty("local.server.port");
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Cookie", cookie);
    }

    private static String cookie(HttpResponse<?> response) {
        return response.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    }
}
