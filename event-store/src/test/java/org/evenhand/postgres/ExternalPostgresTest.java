package org.evenhand.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExternalPostgresTest {

    @TempDir
    Path home;

    @TempDir
    Path elsewhere;

    @Test
    void gets_login_roles_for_both_sides_and_is_left_running() throws Exception {
        try (var server = EmbeddedPostgres.start(elsewhere, Path.of("target", "postgres-binaries"), Map.of())) {
            var external = ExternalPostgres.prepare(home, server.url(), server.superuser());
            external.close();
            for (var role : new Credentials[] {external.command(), external.query()}) {
                DriverManager.getConnection(external.url(), role.user(), role.password())
                        .close();
            }
            assertThat(ExternalPostgres.prepare(home, server.url(), server.superuser()))
                    .isEqualTo(external);
        }
    }

    @Test
    void that_cannot_be_reached_is_a_sentence_without_the_address() {
        var url = "jdbc:postgresql://127.0.0.1:1/evenhand?password=secret";
        assertThatThrownBy(() -> ExternalPostgres.prepare(home, url, new Credentials("owner", "secret")))
                .isInstanceOf(PostgresUnavailable.class)
                .hasMessageContaining("spring.datasource.url")
                .hasMessageNotContaining("secret");
    }
}
