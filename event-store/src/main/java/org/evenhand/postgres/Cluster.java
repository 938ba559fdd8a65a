package org.evenhand.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

/** PostgreSQL's data folder: made once, whole or not at all. */
record Cluster(Path data) {

    static Cluster openOrCreate(Path folder, Tools tools, String superuser, Path passwordFile) throws IOException {
        var data = folder.resolve("data");
        if (!Files.exists(data)) {
            create(data, tools, superuser, passwordFile);
        }
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            throw new PostgresUnavailable(data + " is not a PostgreSQL data folder. Evenhand made no changes to it.");
        }
        tools.user().own(data);
        return new Cluster(data);
    }

    private static void create(Path data, Tools tools, String superuser, Path passwordFile) throws IOException {
        var fresh = data.resolveSibling("data.new");
        delete(fresh);
        Files.createDirectory(fresh);
        tools.user().own(fresh);
        tools.run(
                "initdb",
                "--pgdata=" + fresh,
                "--username=" + superuser,
                "--auth=scram-sha-256",
                "--pwfile=" + passwordFile,
                "--data-checksums",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        // Only a whole cluster ever has the final name, and the name is on disk before anything is acknowledged.
        Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
        if (!Binaries.isWindows()) {
            try (var folder = FileChannel.open(data.getParent(), StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
