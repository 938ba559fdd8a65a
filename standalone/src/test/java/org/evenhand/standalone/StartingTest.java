package org.evenhand.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.postgres.Postgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(OutputCaptureExtension.class)
class StartingTest {

    private final Path home = FreshHome.in(Path.of("target", "evenhand"));

    @Test
    void the_first_start_tells_the_demonstration_and_the_second_keeps_it(CapturedOutput output) {
        long told;
        try (var first = start(home)) {
            told = events(first);
            assertThat(told).isPositive();
        }
        assertThat(output)
                .contains("Evenhand is ready    http://127.0.0.1:")
                .contains(home.toAbsolutePath().toString())
                .contains("password evenhand")
                .containsPattern("clinician +Dr Amara Osei");
        try (var second = start(home)) {
            assertThat(events(second)).isEqualTo(told);
        }
    }

    @Test
    void an_external_postgresql_is_used_where_one_is_named() {
        try (var server = start(home, "--evenhand.demo=false")) {
            var external = server.getBean(Postgres.class);
            var elsewhere = FreshHome.in(Path.of("target", "evenhand"));
            try (var application = start(
                    elsewhere,
                    "--evenhand.demo=false",
                    "--spring.datasource.url=" + external.url(),
                    "--spring.datasource.username=" + external.superuser().user(),
                    "--spring.datasource.password=" + external.superuser().password())) {
                assertThat(events(application)).isZero();
                assertThat(Files.exists(elsewhere.resolve("postgres").resolve("data")))
                        .isFalse();
            }
        }
    }

    @Test
    void a_wrong_setting_ends_the_start_with_a_sentence_that_names_it(CapturedOutput output) {
        refused("--server.address=0.0.0.0");
        assertThat(output).contains("evenhand.demo=true is only allowed on loopback");
        refused("--server.port=eighty");
        assertThat(output).contains("server.port").contains("eighty");
        refused("--evenhand.demo=perhaps");
        assertThat(output).contains("evenhand.demo").contains("perhaps");
        refused("--evenhand.data-dir=/proc/evenhand");
        assertThat(output).contains("/proc/evenhand");
        refused("--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/none");
        assertThat(output).contains("The PostgreSQL that spring.datasource.url names cannot be used");
        assertThat(output).doesNotContain("\tat org.evenhand");
    }

    private void refused(String setting) {
        // Only once: Spring would join two values of one option.
        var arguments = setting.startsWith("--evenhand.data-dir")
                ? new String[] {setting}
                : new String[] {setting, "--evenhand.data-dir=" + home};
        var thrown = catchThrowable(
                () -> SpringApplication.run(Evenhand.class, arguments).close());
        assertThat(thrown).as(setting).isNotNull();
    }

    private static ConfigurableApplicationContext start(Path home, String... more) {
        var arguments = new ArrayList<>(List.of("--server.port=0", "--evenhand.data-dir=" + home));
        arguments.addAll(List.of(more));
        return SpringApplication.run(Evenhand.class, arguments.toArray(String[]::new));
    }

    private static long events(ConfigurableApplicationContext application) {
        return application
                .getBean(JdbcClient.class)
                .sql("select count(*) from records.event")
                .query(Long.class)
                .single();
    }
}
