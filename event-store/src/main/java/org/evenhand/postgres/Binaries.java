package org.evenhand.postgres;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * initdb, pg_ctl and postgres, unpacked once from the archive on the class path into a folder named by its digest. Trusted:
 * the archive, as every other dependency, and whoever may write to the folder.
 */
record Binaries(Path folder) {

    static Binaries unpackInto(Path parent) throws IOException {
        var archive = read(resourceName());
        var target = parent.resolve("postgresql-" + digest(archive));
        if (!Files.isDirectory(target)) {
            Files.createDirectories(parent);
            // Unpacked beside and moved, so that a crash leaves no half-unpacked folder under the final name.
            var fresh = Files.createTempDirectory(parent, "unpacking-");
            unpack(archive, fresh);
            openToOthers(fresh);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Binaries(target);
    }

    Path tool(String name) {
        return folder.resolve("bin").resolve(isWindows() ? name + ".exe" : name);
    }

    static boolean isWindows() {
        return osName().startsWith("windows");
    }

    private static String osName() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT);
    }

    private static String resourceName() {
        var os = isWindows() ? "windows" : osName().startsWith("mac") ? "darwin" : "linux";
        var architecture = switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            case String other -> other;
        };
        return "/postgres-" + os + "-" + architecture + ".txz";
    }

    private static byte[] read(String resource) throws IOException {
        try (var in = Binaries.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new PostgresUnavailable("There is no packaged PostgreSQL for this machine (" + resource
                        + "). Set spring.datasource.url to a PostgreSQL server.");
            }
            return in.readAllBytes();
        }
    }

    private static String digest(byte[] archive) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(archive);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void unpack(byte[] archive, Path into) throws IOException {
        try (var tar = new TarArchiveInputStream(
                new BufferedInputStream(new XZInputStream(new ByteArrayInputStream(archive))))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var path = into.resolve(entry.getName()).normalize();
                if (!path.startsWith(into)) {
                    throw new IOException("The archive has an entry outside of itself: " + entry.getName());
                }
                unpack(tar, entry, path);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(tar, path);
            if ((entry.getMode() & 0100) != 0 && !path.toFile().setExecutable(true, false)) {
                throw new IOException("cannot make executable: " + path);
            }
        }
    }

    private static void openToOthers(Path folder) throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")
                && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
