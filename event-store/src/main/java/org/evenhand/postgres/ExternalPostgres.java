package org.evenhand.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * A server that its operator runs. The given account must be allowed to create roles; the two sides still sign in as roles
 * of their own, whose passwords are generated into the application's folder as they are for an embedded server.
 */
public record ExternalPostgres(String url, Credentials superuser, Credentials command, Credentials query)
        implements Postgres {

    /** @throws PostgresUnavailable with a sentence for the operator */
    public static ExternalPostgres prepare(Path home, String url, Credentials superuser) {
        try {
            var folder = Secret.folder(home.toAbsolutePath().normalize().resolve("postgres"));
            var external = new ExternalPostgres(
                    url, superuser, Secret.of(COMMAND_ROLE, folder), Secret.of(QUERY_ROLE, folder));
            try (var connection = DriverManager.getConnection(url, superuser.user(), superuser.password())) {
                Logins.ensure(connection, List.of(external.command, external.query));
            }
            return external;
        } catch (IOException e) {
            throw new PostgresUnavailable("Passwords cannot be kept in " + home + ": " + e.getMessage(), e);
        } catch (SQLException e) {
            // The SQLSTATE alone: an address may hold a password, and a driver's message repeats values.
            throw new PostgresUnavailable("The PostgreSQL that spring.datasource.url names cannot be used by "
                    + superuser.user() + " (SQLSTATE " + e.getSQLState()
                    + "). It must be reachable, and the account must"
                    + " be allowed to create roles and schemas.");
        }
    }

    /** Somebody else's server is left running. */
    @Override
    public void close() {}
}
