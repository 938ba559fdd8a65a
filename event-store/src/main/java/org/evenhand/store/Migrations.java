package org.evenhand.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings every schema to its newest form, each with a history of its own. Everything belongs to {@code evenhand_owner}, which
 * nobody can sign in as; the roles of the two sides get only what the migrations grant them.
 */
public final class Migrations {

    private static final List<SchemaMigration> STORE = List.of(
            new SchemaMigration("records", "db/migration/records"),
            new SchemaMigration("ledger", "db/migration/ledger"),
            new SchemaMigration("access", "db/migration/access"));

    private final List<SchemaMigration> all;

    /** @param others schemas of other modules, migrated in this order after the store's own */
    public Migrations(List<SchemaMigration> others) {
        this.all = Stream.concat(STORE.stream(), others.stream()).toList();
    }

    /** @param administrator a superuser, or one who may create roles and schemas */
    public void run(DataSource administrator) {
        try (Connection connection = administrator.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(Sql.named("roles"));
            for (SchemaMigration each : all) {
                statement.execute("create schema if not exists " + statement.enquoteIdentifier(each.schema(), true)
                        + " authorization evenhand_owner");
            }
        } catch (SQLException e) {
            throw StoreUnavailable.because("the roles and schemas cannot be set up", e);
        }
        all.forEach(each -> migrate(administrator, each));
    }

    private static void migrate(DataSource administrator, SchemaMigration each) {
        Flyway.configure()
                .dataSource(administrator)
                .initSql("set role evenhand_owner")
                .defaultSchema(each.schema())
                .createSchemas(false)
                .locations("classpath:" + each.location())
                .load()
                .migrate();
    }
}
