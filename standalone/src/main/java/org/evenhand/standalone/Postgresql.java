package org.evenhand.standalone;

import org.evenhand.platform.CommandDatabase;
import org.evenhand.platform.QueryDatabase;
import org.evenhand.postgres.Credentials;
import org.evenhand.postgres.EmbeddedPostgres;
import org.evenhand.postgres.ExternalPostgres;
import org.evenhand.postgres.Postgres;
import org.evenhand.store.DatabaseLogin;
import org.evenhand.store.Migrations;
import org.evenhand.store.SchemaMigration;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.ObjectProvider;
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

    /** The databases of both sides exist only once every module's schema is migrated. */
    @Bean
    Migrated migrated(Postgres postgres, ObjectProvider<SchemaMigration> schemas) {
        var administrator = new PGSimpleDataSource();
        administrator.setUrl(postgres.url());
        administrator.setUser(postgres.superuser().user());
        administrator.setPassword(postgres.superuser().password());
        administrator.setLogServerErrorDetail(false);
        new Migrations(schemas.orderedStream().toList()).run(administrator);
        return new Migrated(postgres);
    }

    @Bean
    @CommandDatabase
    DatabaseLogin commandDatabase(Migrated migrated) {
        return new DatabaseLogin(migrated.postgres().url(), migrated.postgres().command());
    }

    @Bean
    @QueryDatabase
    DatabaseLogin queryDatabase(Migrated migrated) {
        return new DatabaseLogin(migrated.postgres().url(), migrated.postgres().query());
    }

    record Migrated(Postgres postgres) {}
}
