package org.evenhand.identity;

import java.util.List;
import java.util.Map;
import org.evenhand.platform.CodecWiring;
import org.evenhand.platform.CommandDatabase;
import org.evenhand.platform.CommandDatabaseWiring;
import org.evenhand.platform.SecurityWiring;
import org.evenhand.platform.SessionWiring;
import org.evenhand.platform.VaultWiring;
import org.evenhand.postgres.TestDatabase;
import org.evenhand.store.DatabaseLogin;
import org.evenhand.store.Migrations;
import org.evenhand.store.SchemaMigration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sign-in alone, with a page and a post behind it, on a database of its own. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan("org.evenhand.identity")
@Import({SecurityWiring.class, SessionWiring.class, CommandDatabaseWiring.class, VaultWiring.class, CodecWiring.class})
class IdentityApp {

    @Bean
    TestDatabase testDatabase() {
        TestDatabase database = TestDatabase.create();
        new Migrations(List.of(new SchemaMigration("identity", "db/migration/identity"))).run(database.superuser());
        return database;
    }

    @Bean
    @CommandDatabase
    DatabaseLogin commandDatabase(TestDatabase database) {
        return new DatabaseLogin(database.url(), database.commandCredentials());
    }

    @Bean
    MovingClock clock() {
        return new MovingClock();
    }

    @RestController
    static class Pages {

        private final CurrentActor current;
        private final FreshAuthentication fresh;

        Pages(CurrentActor current, FreshAuthentication fresh) {
            this.current = current;
            this.fresh = fresh;
        }

        @GetMapping({"/sign-in", "/form"})
        String form(CsrfToken token) {
            return token.getToken();
        }

        @GetMapping("/cases")
        Map<String, Object> cases() {
            return Map.of(
                    "id",
                    current.actor().id().value(),
                    "role",
                    current.actor().role().name());
        }

        @PostMapping("/cases")
        String write() {
            return "written by " + current.actor().role();
        }

        @PostMapping("/notes/sign")
        String sign(@RequestParam(defaultValue = "") String password) {
            return String.valueOf(fresh.confirms(current.actor(), password));
        }

        @GetMapping("/health")
        String health() {
            return "up";
        }
    }
}
