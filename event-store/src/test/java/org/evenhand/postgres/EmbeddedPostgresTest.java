package org.evenhand.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

    private static final Path BINARIES = Path.of("target", "postgres-binaries");

    @TempDir
    Path home;

    @Test
    void a_restart_keeps_the_data() throws Exception {
        try (var postgres = start()) {
            execute(postgres, "create table note (text text)");
            execute(postgres, "insert into note values ('kept')");
        }
        try (var postgres = start()) {
            assertThat(ask(postgres, "select text from note")).isEqualTo("kept");
        }
    }

    @Test
    void it_flushes_to_disk_and_demands_a_scram_password() throws Exception {
        try (var postgres = start()) {
            assertThat(ask(postgres, "show fsync")).isEqualTo("on");
            assertThat(ask(postgres, "show full_page_writes")).isEqualTo("on");
            assertThat(ask(postgres, "show data_checksums")).isEqualTo("on");
            assertThat(ask(postgres, "select string_agg(distinct auth_method, ',') from pg_hba_file_rules"))
                    .isEqualTo("scram-sha-256");
            assertThatThrownBy(() -> DriverManager.getConnection(postgres.url(), "evenhand_superuser", "guess"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void each_side_signs_in_with_a_password_of_its_own() throws Exception {
        try (var postgres = start()) {
            for (var role : new Credentials[] {postgres.command(), postgres.query()}) {
                try (var connection = DriverManager.getConnection(postgres.url(), role.user(), role.password())) {
                    assertThat(ask(
                                    connection,
                                    "select current_user || rolsuper::text from pg_roles where rolname = current_user"))
                            .isEqualTo(role.user() + "false");
                }
            }
            assertThat(postgres.command().password())
                    .isNotEqualTo(postgres.query().password());
            assertThat(postgres.command().toString())
                    .doesNotContain(postgres.command().password());
        }
    }

    @Test
    void passwords_are_files_that_only_their_owner_reads() throws Exception {
        try (var postgres = start()) {
            for (var role : new Credentials[] {postgres.superuser(), postgres.command(), postgres.query()}) {
                var file = home.resolve("postgres").resolve(role.user() + ".password");
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void a_lost_password_file_is_replaced_at_the_next_start() throws Exception {
        start().close();
        Files.delete(home.resolve("postgres").resolve("evenhand_command.password"));
        try (var postgres = start();
                var connection = DriverManager.getConnection(
                        postgres.url(),
                        postgres.command().user(),
                        postgres.command().password())) {
            assertThat(ask(connection, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void an_application_killed_at_any_moment_loses_nothing_and_its_orphan_is_stopped() throws Exception {
        var child = child();
        var url = answer(child).substring("started ".length());
        var password = Files.readString(home.resolve("postgres").resolve("evenhand_superuser.password"))
                .strip();
        try (var connection = DriverManager.getConnection(url, "evenhand_superuser", password)) {
            execute(connection, "create table note (text text)");
            execute(connection, "insert into note values ('acknowledged')");
        }
        child.destroyForcibly().waitFor();
        var orphan = postmaster();
        assertThat(orphan.isAlive()).isTrue();

        try (var postgres = start()) {
            assertThat(postgres.pid()).isNotEqualTo(orphan.pid());
            assertThat(ask(postgres, "select text from note")).isEqualTo("acknowledged");
            assertThatThrownBy(() -> DriverManager.getConnection(url, "evenhand_superuser", password)
                            .close())
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void a_second_application_on_the_same_folder_is_refused_with_a_sentence() throws Exception {
        try (var postgres = start()) {
            var child = child();
            assertThat(answer(child))
                    .isEqualTo("refused The folder " + home + " is in use by another Evenhand (process "
                            + ProcessHandle.current().pid()
                            + "). Stop that one, or choose another folder with evenhand.data-dir.");
            child.destroyForcibly().waitFor();
            assertThat(ask(postgres, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void a_half_made_cluster_is_never_taken_for_a_whole_one() throws Exception {
        var halfMade = Files.createDirectories(
                home.resolve("postgres").resolve("data.new").resolve("base"));
        Files.writeString(halfMade.resolveSibling("PG_VERSION"), "18");
        try (var postgres = start()) {
            assertThat(ask(postgres, "select 1")).isEqualTo("1");
            assertThat(home.resolve("postgres").resolve("data.new")).doesNotExist();
        }
    }

    @Test
    void a_folder_that_is_no_cluster_is_left_alone() throws Exception {
        var foreign = Files.createDirectories(home.resolve("postgres").resolve("data"));
        Files.writeString(foreign.resolve("letter.txt"), "not ours");
        assertThatThrownBy(this::start)
                .isInstanceOf(PostgresUnavailable.class)
                .hasMessageContaining("is not a PostgreSQL data folder");
        assertThat(foreign.resolve("letter.txt")).hasContent("not ours");
    }

    @Test
    void a_process_number_that_now_belongs_to_another_program_is_not_signalled() throws Exception {
        start().close();
        var pidFile = home.resolve("postgres").resolve("data").resolve("postmaster.pid");
        Files.writeString(pidFile, ProcessHandle.current().pid() + "\n/nowhere\n1\n5432\n\n127.0.0.1\n\nready\n");
        try (var postgres = start()) {
            assertThat(ask(postgres, "select 1")).isEqualTo("1");
        }
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(home, BINARIES, Map.of());
    }

    private Process child() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChildApplication.class.getName(),
                        home.toString(),
                        BINARIES.toString())
                .redirectError(Redirect.INHERIT)
                .start();
    }

    private static String answer(Process child) throws IOException {
        return new BufferedReader(child.inputReader()).readLine();
    }

    private ProcessHandle postmaster() throws IOException {
        var pidFile = home.resolve("postgres").resolve("data").resolve("postmaster.pid");
        return ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(pidFile).getFirst().strip()))
                .orElseThrow();
    }

    private static void execute(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection = connect(postgres)) {
            execute(connection, sql);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection = connect(postgres)) {
            return ask(connection, sql);
        }
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(EmbeddedPostgres postgres) throws SQLException {
        var superuser = postgres.superuser();
        return DriverManager.getConnection(postgres.url(), superuser.user(), superuser.password());
    }
}
