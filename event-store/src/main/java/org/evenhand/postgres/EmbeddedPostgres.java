package org.evenhand.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * A running PostgreSQL with fsync on and passwords required, on loopback and a free port. Close it after the pools: then
 * nothing is left to recover. Killed with -9 it loses nothing either; the next start stops the server that was left behind.
 */
public final class EmbeddedPostgres implements Postgres {

    private static final String DATABASE = "evenhand";

    private final HomeLock lock;
    private final Server server;
    private final Credentials superuser;
    private final Credentials command;
    private final Credentials query;

    private EmbeddedPostgres(
            HomeLock lock, Server server, Credentials superuser, Credentials command, Credentials query) {
        this.lock = lock;
        this.server = server;
        this.superuser = superuser;
        this.command = command;
        this.query = query;
    }

    /**
     * @param home the application's folder; everything of PostgreSQL goes below {@code home/postgres}
     * @throws PostgresUnavailable with a sentence for the operator
     */
    public static EmbeddedPostgres start(Path home) {
        var folder = home.toAbsolutePath().normalize();
        return start(folder, folder.resolve("postgres"), Map.of());
    }

    /**
     * @param binaries where PostgreSQL is unpacked, so that several homes can share it
     * @param settings of the server, on top of ours
     */
    public static EmbeddedPostgres start(Path home, Path binaries, Map<String, String> settings) {
        try {
            var root = home.toAbsolutePath().normalize();
            var folder = Secret.folder(root.resolve("postgres"));
            var lock = HomeLock.take(root);
            try {
                return start(
                        lock,
                        folder,
                        Binaries.unpackInto(binaries.toAbsolutePath().normalize()),
                        settings);
            } catch (IOException | SQLException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new PostgresUnavailable("PostgreSQL cannot be started in " + home + ": " + e, e);
        } catch (SQLException e) {
            // Without the exception itself: a driver's message may repeat values.
            throw new PostgresUnavailable("PostgreSQL started in " + home + " but refused its set-up (SQLSTATE "
                    + e.getSQLState() + "). Its log is in " + home.resolve("postgres") + ".");
        }
    }

    private static EmbeddedPostgres start(HomeLock lock, Path folder, Binaries binaries, Map<String, String> settings)
            throws IOException, SQLException {
        var superuser = Secret.of("evenhand_superuser", folder);
        var command = Secret.of(COMMAND_ROLE, folder);
        var query = Secret.of(QUERY_ROLE, folder);
        var tools = new Tools(binaries, OrdinaryUser.here(), folder.resolve("postgres.log"));
        var cluster = Cluster.openOrCreate(folder, tools, superuser.user(), Secret.file(superuser.user(), folder));
        var server = Server.start(cluster, tools, settings);
        var running = new EmbeddedPostgres(lock, server, superuser, command, query);
        try (var connection =
                DriverManager.getConnection(running.url("postgres"), superuser.user(), superuser.password())) {
            Logins.ensure(connection, List.of(command, query));
            Logins.ensureDatabase(connection, DATABASE);
            return running;
        } catch (SQLException | RuntimeException e) {
            server.stop();
            throw e;
        }
    }

    @Override
    public String url() {
        return url(DATABASE);
    }

    String url(String database) {
        // Without the server's detail: it repeats the values of the row that was refused.
        return "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + database + "?logServerErrorDetail=false";
    }

    @Override
    public Credentials superuser() {
        return superuser;
    }

    @Override
    public Credentials command() {
        return command;
    }

    @Override
    public Credentials query() {
        return query;
    }

    long pid() throws IOException {
        return server.pid();
    }

    @Override
    public void close() {
        try {
            server.stop();
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
