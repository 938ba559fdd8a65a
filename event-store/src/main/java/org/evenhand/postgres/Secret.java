package org.evenhand.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** A generated password in a file that only its owner may read. */
final class Secret {

    private static final int BYTES = 24;

    private Secret() {}

    static Credentials of(String user, Path folder) throws IOException {
        return new Credentials(user, readOrCreate(file(user, folder)));
    }

    static Path file(String user, Path folder) {
        return folder.resolve(user + ".password");
    }

    static String readOrCreate(Path file) throws IOException {
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        var random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        var password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        // Written beside and moved, so that a crash leaves no empty password behind.
        var whole = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(whole);
        Files.createFile(whole, ownerOnly(file, "rw-------"));
        Files.writeString(whole, password + "\n");
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
        return password;
    }

    /** Makes the folder, its parents included, for its owner alone; one that is there already keeps its permissions. */
    static Path folder(Path folder) throws IOException {
        return Files.createDirectories(folder, ownerOnly(folder, "rwx------"));
    }

    private static FileAttribute<?>[] ownerOnly(Path path, String permissions) {
        // On Windows the folder under the user's profile is the protection.
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
