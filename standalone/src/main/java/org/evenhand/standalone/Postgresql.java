package org.evenhand.standalone;

import org.evenhand.platform.CommandDatabase;
import org.evenhand.platform.Database;
import org.evenhand.platform.QueryDatabase;
import org.evenhand.postgres.Credentials;
import org.evenhand.postgres.EmbeddedPostgres;
import org.evenhand.postgres.ExternalPostgres;
import org.evenhand.postgres.Postgres;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Our own PostgreSQL, or the one that {@code spring.datasource.url} names. Everything else hangs on these beans, so the
 * server stops after the last pool is closed.
 */
@Configuration(proxyBeanMethods = false)
class Postgresql {

    @Bean
    Postgres postgres(Settings settings, Environment environment) {
        var url = environment.getProperty("spring.datasource.url");
        if (url == null) {
            return EmbeddedPostgres.start(settings.dataDir());
        }
        var account = new Credentials(
                environment.getProperty("spring.datasource.username", ""),
                environment.getProperty("spring.datasource.password", ""));
        return ExternalPostgres.prepare(settings.dataDir(), url, account);
    }

    @Bean
    @CommandDatabase
    Database commandDatabase(Postgres migrated) {
        return new Database(migrated.url(), migrated.command());
    }

    @Bean
    @QueryDatabase
    Database queryDatabase(Postgres migrated) {
        return new Database(migrated.url(), migrated.query());
    }
}
