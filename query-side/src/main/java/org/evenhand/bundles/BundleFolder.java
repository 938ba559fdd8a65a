package org.evenhand.bundles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where packed bundles wait to be fetched. What is handed out stands here in the clear: only this account may read it, and it is
 * deleted after a week.
 */
@Component
final class BundleFolder {

    private static final Duration KEPT = Duration.ofDays(7);

    private final Path folder;
    private final Clock clock;

    BundleFolder(@Value("${evenhand.data-dir}") Path home, Clock clock) {
        this.folder = home.resolve("bundles");
        this.clock = clock;
    }

    static String name(BundleId bundle) {
        return "bundle-" + bundle.value();
    }

    Path file(BundleId bundle) {
        return folder.resolve(name(bundle) + ".zip");
    }

    /** A place to pack into, with nothing left of an earlier try. */
    Path begun(BundleId bundle) throws IOException {
        if (Files.notExists(folder)) {
            Files.createDirectories(folder);
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        }
        Path begun = folder.resolve(name(bundle) + ".part");
        Files.deleteIfExists(begun);
        return begun;
    }

    /** Deletes what has waited too long. */
    List<BundleId> clear() throws IOException {
        if (Files.notExists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(this::isOld)
                    .map(BundleFolder::bundle)
                    .flatMap(Optional::stream)
                    .filter(bundle -> file(bundle).toFile().delete())
                    .toList();
        }
    }

    private boolean isOld(Path file) {
        return file.toFile().lastModified() < clock.millis() - KEPT.toMillis();
    }

    private static Optional<BundleId> bundle(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith("bundle-") && name.endsWith(".zip")
                ? Optional.of(new BundleId(UUID.fromString(name.substring(7, name.length() - 4))))
                : Optional.empty();
    }
}
