package org.evenhand.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * An empty database of its own on one real PostgreSQL that all tests of a JVM share:
 * {@code static final TestDatabase DATABASE = TestDatabase.create();}. The server stops with the JVM; what earlier runs left
 * is dropped at the next start.
 */
public final class TestDatabase {

    private static final AtomicInteger CREATED = new AtomicInteger();

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    public static TestDatabase create() {
        var name = "test_" + CREATED.incrementAndGet();
        execute("create database " + name);
        return new TestDatabase(name);
    }

    /** A copy of another one, migrations and rows included; nobody may be connected to the original meanwhile. */
    public static TestDatabase copyOf(TestDatabase original) {
        var name = "test_" + CREATED.incrementAndGet();
        execute("create database " + name + " template " + original.name);
        return new TestDatabase(name);
    }

    public String url() {
        return Shared.SERVER.url(name);
    }

    /** For migrations and for looking at everything. */
    public DataSource superuser() {
        return as(superuserCredentials());
    }

    /** As the command side signs in. */
    public DataSource command() {
        return as(commandCredentials());
    }

    /** As the query side signs in. */
    public DataSource query() {
        return as(queryCredentials());
    }

    public Credentials superuserCredentials() {
        return Shared.SERVER.superuser();
    }

    public Credentials commandCredentials() {
        return Shared.SERVER.command();
    }

    public Credentials queryCredentials() {
        return Shared.SERVER.query();
    }

    /** Unpooled: each connection is new. */
    public DataSource as(Credentials credentials) {
        var source = new PGSimpleDataSource();
        source.setUrl(url());
        source.setUser(credentials.user());
        source.setPassword(credentials.password());
        return source;
    }

    private static void execute(String sql) {
        try (var connection = Shared.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Started at first use, by whichever test comes first. */
    private static final class Shared {

        private static final Path TARGET = Path.of("target");
        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            // Off for speed: a test's rows need not outlive the machine. They do outlive a kill of any process.
            var server = EmbeddedPostgres.start(
                    TARGET.resolve("test-postgres"), TARGET.resolve("postgres-binaries"), Map.of("fsync", "off"));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return server;
        }

        static {
            dropLeftovers();
        }

        private static Connection connect() throws SQLException {
            var superuser = SERVER.superuser();
            return DriverManager.getConnection(SERVER.url("postgres"), superuser.user(), superuser.password());
        }

        private static void dropLeftovers() {
            try (var connection = connect();
                    var statement = connection.createStatement()) {
                var names = new ArrayList<String>();
                try (var rows =
                        statement.executeQuery("select datname from pg_database where datname like 'test\\_%'")) {
                    while (rows.next()) {
                        names.add(rows.getString(1));
                    }
                }
                for (var leftover : names) {
                    statement.execute("drop database " + leftover + " with (force)");
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
