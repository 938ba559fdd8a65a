package org.evenhand.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;

/** The database and the roles that the two sides sign in with; what those may do is decided by the migrations. */
final class Logins {

    private Logins() {}

    static void ensure(Connection superuser, List<Credentials> roles) throws SQLException {
        for (var role : roles) {
            if (!exists(superuser, "select 1 from pg_roles where rolname = ?", role.user())) {
                execute(superuser, "create role " + role.user() + " login");
            }
            // Hashed here, so that the password reaches neither the server's log nor its statistics.
            superuser
                    .unwrap(PGConnection.class)
                    .alterUserPassword(role.user(), role.password().toCharArray(), "scram-sha-256");
        }
    }

    static void ensureDatabase(Connection superuser, String database) throws SQLException {
        if (!exists(superuser, "select 1 from pg_database where datname = ?", database)) {
            execute(superuser, "create database " + database);
        }
    }

    private static boolean exists(Connection superuser, String question, String name) throws SQLException {
        try (var statement = superuser.prepareStatement(question)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection superuser, String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
