package org.evenhand.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The running postmaster. Started by pg_ctl, which puts it into a session of its own (Ctrl-C on the application must not
 * stop the database under its pools) and waits until it accepts connections, crash recovery included.
 */
record Server(Cluster cluster, Tools tools, int port) {

    private static final String WAIT_SECONDS = "600";
    private static final int ATTEMPTS = 3;

    private static final Map<String, String> SETTINGS = Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "timezone", "UTC",
            "max_connections", "100",
            // An error's detail repeats the values of the row, and those are people's.
            "log_error_verbosity", "terse");

    static Server start(Cluster cluster, Tools tools, Map<String, String> more) throws IOException {
        stopOrphan(cluster, tools);
        for (var attempt = 1; ; attempt++) {
            var port = freePort();
            var exit = tools.exitOf(
                    "pg_ctl",
                    "start",
                    "-D",
                    cluster.data().toString(),
                    "-l",
                    tools.log().toString(),
                    "-w",
                    "-t",
                    WAIT_SECONDS,
                    "-o",
                    options(port, more));
            if (exit == 0) {
                return new Server(cluster, tools, port);
            }
            // Somebody else may have taken the port between the question and the start.
            if (attempt == ATTEMPTS) {
                throw new PostgresUnavailable(
                        "PostgreSQL did not start (exit " + exit + "); its output is in " + tools.log() + ".");
            }
        }
    }

    private static String options(int port, Map<String, String> more) {
        return "-p " + port
                + List.of(SETTINGS, more).stream()
                        .flatMap(settings -> settings.entrySet().stream())
                        .map(setting -> " -c " + setting.getKey() + "=" + setting.getValue())
                        .collect(Collectors.joining());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The lock on the folder is ours, so a server that still runs on it was left behind by a killed JVM. */
    private static void stopOrphan(Cluster cluster, Tools tools) throws IOException {
        var named = postmaster(cluster.data());
        if (named.filter(Server::isPostgres).isPresent()) {
            stop(cluster, tools);
        } else if (named.isPresent()) {
            // Its number was given to another program since (a restarted machine or container); PostgreSQL would
            // refuse.
            Files.deleteIfExists(pidFile(cluster.data()));
        }
    }

    private static Path pidFile(Path data) {
        return data.resolve("postmaster.pid");
    }

    private static Optional<ProcessHandle> postmaster(Path data) throws IOException {
        var file = pidFile(data);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return Files.readAllLines(file).stream()
                .findFirst()
                .map(line -> Long.parseLong(line.strip()))
                .flatMap(ProcessHandle::of);
    }

    // After a restart of the machine the number may belong to any program, and that one must not be signalled.
    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(false);
    }

    long pid() throws IOException {
        return postmaster(cluster.data()).map(ProcessHandle::pid).orElse(-1L);
    }

    void stop() throws IOException {
        if (postmaster(cluster.data()).isPresent()) {
            stop(cluster, tools);
        }
    }

    private static void stop(Cluster cluster, Tools tools) throws IOException {
        var data = cluster.data().toString();
        if (tools.exitOf("pg_ctl", "stop", "-D", data, "-m", "fast", "-w", "-t", "60") != 0) {
            // What was acknowledged is in the write-ahead log; the next start recovers from it.
            tools.run("pg_ctl", "stop", "-D", data, "-m", "immediate", "-w", "-t", "60");
        }
    }
}
