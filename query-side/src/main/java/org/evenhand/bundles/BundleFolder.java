package org.evenhand.bundles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.vault.FileKey;
import org.evenhand.vault.KeyShares;
import org.evenhand.vault.Vault;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Where packed bundles wait to be fetched: encrypted under a key of which each subject shown in them holds a share, for a week. The
 * folder is this account's alone.
 */
@Component
final class BundleFolder {

    private static final Duration KEPT = Duration.ofDays(7);

    private final Path folder;
    private final Clock clock;
    private final Vault vault;

    BundleFolder(@Value("${evenhand.data-dir}") Path home, Clock clock, Vault vault) {
        this.folder = home.resolve("bundles");
        this.clock = clock;
        this.vault = vault;
    }

    static String name(BundleId bundle) {
        return "bundle-" + bundle.value();
    }

    static Path fileOf(Path folder, BundleId bundle) {
        return folder.resolve(name(bundle) + ".encrypted");
    }

    static Path keyOf(Path folder, BundleId bundle) {
        return folder.resolve(name(bundle) + ".key");
    }

    /** A place to pack into, with nothing left of an earlier try. */
    BegunFile begun(BundleId bundle) throws IOException {
        if (Files.notExists(folder)) {
            Files.createDirectories(folder);
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        }
        delete(bundle);
        return new BegunFile(bundle, folder, vault);
    }

    /** @return what is to be said of one that was ready and is no longer; empty while it can be fetched */
    Optional<BundleState> lost(BundleId bundle) throws IOException {
        Path file = fileOf(folder, bundle);
        if (Files.notExists(file) || Files.notExists(keyOf(folder, bundle)) || isOld(file)) {
            return Optional.of(BundleState.CLEARED);
        }
        return key(bundle).isPresent() ? Optional.empty() : Optional.of(BundleState.ERASED);
    }

    /** The zip, decrypted as it is read; empty once it is not there or somebody in it was erased. */
    Optional<Resource> zip(BundleId bundle, long bytes) throws IOException {
        return lost(bundle).isPresent()
                ? Optional.empty()
                : key(bundle).map(key -> new EncryptedZip(name(bundle), fileOf(folder, bundle), key, bytes));
    }

    private Optional<FileKey> key(BundleId bundle) throws IOException {
        return KeyShares.open(bundle.value(), vault, keyOf(folder, bundle));
    }

    private boolean isOld(Path file) {
        return file.toFile().lastModified() < clock.millis() - KEPT.toMillis();
    }

    void delete(BundleId bundle) throws IOException {
        deleteAll(file -> isOf(file, bundle));
    }

    /** What a crash or an earlier release left behind, whatever it is called. */
    void deleteAllBut(Collection<BundleId> ready) throws IOException {
        deleteAll(file -> ready.stream().noneMatch(bundle -> isKept(file, bundle)));
    }

    private void deleteAll(java.util.function.Predicate<Path> which) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        List<Path> found;
        try (Stream<Path> files = Files.list(folder)) {
            found = files.filter(which).toList();
        }
        for (Path file : found) {
            Files.deleteIfExists(file);
        }
    }

    private static boolean isOf(Path file, BundleId bundle) {
        return String.valueOf(file.getFileName()).startsWith(name(bundle) + ".");
    }

    private boolean isKept(Path file, BundleId bundle) {
        return file.equals(fileOf(folder, bundle)) || file.equals(keyOf(folder, bundle));
    }
}
