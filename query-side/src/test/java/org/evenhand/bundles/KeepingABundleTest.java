package org.evenhand.bundles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.evenhand.record.PersonId;
import org.evenhand.record.Subject;
import org.evenhand.vault.FolderVault;
import org.evenhand.vault.VaultPlaces;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.Resource;

/** What lies on the disk of a packed bundle, and for how long anybody can read it. */
class KeepingABundleTest {

    private static final Instant NOW = Instant.parse("2026-11-23T00:30:00Z");
    private static final BundleId BUNDLE = new BundleId(new UUID(0, 0xB0D));
    private static final Subject ANN = new PersonId(new UUID(0, 0xA)).subject();
    private static final Subject BEN = new PersonId(new UUID(0, 0xB)).subject();
    private static final Subject NAMED_ONLY = new PersonId(new UUID(0, 0xC)).subject();
    private static final String MARKER = "She sat in the other room";
    /** Longer than several segments of the cipher, so that nothing is only in a buffer. */
    private static final String CONTENT = (MARKER + ". ").repeat(20_000);

    @TempDir
    private Path home;

    private FolderVault vault;
    private BundleFolder folder;

    @BeforeEach
    void open() {
        vault = FolderVault.open(VaultPlaces.under(home));
        vault.createIfAbsent(ANN);
        vault.createIfAbsent(BEN);
        folder = at(NOW);
    }

    @Test
    void what_is_kept_is_read_again_and_lies_nowhere_in_the_clear() throws IOException {
        kept(ANN, BEN);
        assertThat(read(folder)).isEqualTo(CONTENT);
        assertNothingInTheClear();
    }

    @Test
    void nothing_is_in_the_clear_while_it_is_packed_either() throws IOException {
        try (BegunFile begun = folder.begun(BUNDLE);
                OutputStream out = begun.out();
                OutputStream aside = begun.begin("bundle-names")) {
            out.write(CONTENT.getBytes(UTF_8));
            aside.write(CONTENT.getBytes(UTF_8));
            out.flush();
            aside.flush();
            assertThat(files()).hasSizeGreaterThan(1);
            assertNothingInTheClear();
        }
    }

    @Test
    void what_is_kept_aside_is_read_again() throws IOException {
        BegunFile begun = folder.begun(BUNDLE);
        try (OutputStream aside = begun.begin("bundle-names")) {
            aside.write(CONTENT.getBytes(UTF_8));
        }
        assertThat(new String(begun.again("bundle-names").readAllBytes(), UTF_8))
                .isEqualTo(CONTENT);
    }

    @Test
    void after_an_erasure_nobody_reads_it_not_even_from_a_copy() throws IOException {
        kept(ANN, BEN, NAMED_ONLY);
        Path copy = Files.createDirectory(home.resolve("copy"));
        for (Path file : files()) {
            Files.copy(file, copy.resolve(file.getFileName()));
        }
        vault.destroy(BEN, "ART_17_1_G", NOW);
        assertThat(folder.lost(BUNDLE)).contains(BundleState.ERASED);
        assertThat(folder.zip(BUNDLE, 1)).isEmpty();
        folder.delete(BUNDLE);
        assertThat(files()).isEmpty();
        for (Path file : Files.list(copy).toList()) {
            Files.copy(file, home.resolve("bundles").resolve(file.getFileName()));
        }
        assertThat(folder.zip(BUNDLE, 1)).isEmpty();
    }

    @Test
    void somebody_of_whom_only_the_number_was_in_it_counts_too() throws IOException {
        kept(ANN, NAMED_ONLY);
        assertThat(folder.lost(BUNDLE)).isEmpty();
        vault.destroy(NAMED_ONLY, "ART_17_1_G", NOW);
        assertThat(folder.lost(BUNDLE)).contains(BundleState.ERASED);
    }

    @Test
    void whoever_is_erased_while_it_is_packed_is_not_in_what_is_kept() throws IOException {
        try (BegunFile begun = begun()) {
            vault.destroy(ANN, "ART_17_1_G", NOW);
            assertThat(begun.keep(List.of(ANN, BEN))).isFalse();
        }
        assertThat(files()).isEmpty();
        assertThat(folder.lost(BUNDLE)).contains(BundleState.CLEARED);
    }

    @Test
    void after_a_week_it_is_there_no_more() throws IOException {
        kept(ANN);
        for (Path file : files()) {
            Files.setLastModifiedTime(file, FileTime.from(NOW));
        }
        assertThat(at(NOW.plus(Duration.ofDays(7))).lost(BUNDLE)).isEmpty();
        assertThat(at(NOW.plus(Duration.ofDays(7)).plusSeconds(1)).lost(BUNDLE)).contains(BundleState.CLEARED);
    }

    @Test
    void what_a_crash_or_an_earlier_release_left_is_deleted_at_the_start() throws IOException {
        kept(ANN);
        Path bundles = home.resolve("bundles");
        Files.writeString(bundles.resolve("bundle-" + new UUID(0, 1) + ".zip"), MARKER);
        Files.writeString(bundles.resolve("bundle-" + new UUID(0, 1) + ".part"), MARKER);
        Files.writeString(bundles.resolve("bundle-" + BUNDLE.value() + ".zip"), MARKER);
        Files.writeString(bundles.resolve("bundle-" + BUNDLE.value() + ".pdf"), MARKER);
        folder.deleteAllBut(List.of(BUNDLE));
        assertThat(files()).hasSize(2);
        assertThat(read(folder)).isEqualTo(CONTENT);
        folder.deleteAllBut(List.of());
        assertThat(files()).isEmpty();
    }

    @Test
    void a_changed_or_shortened_file_and_anothers_key_are_not_read() throws IOException {
        kept(ANN);
        Path file = BundleFolder.fileOf(home.resolve("bundles"), BUNDLE);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 70_000));
        assertThatThrownBy(() -> read(folder)).isInstanceOf(IOException.class);
        bytes[100_000] ^= 1;
        Files.write(file, bytes);
        assertThatThrownBy(() -> read(folder)).isInstanceOf(IOException.class);
        BundleId other = new BundleId(new UUID(0, 2));
        Files.copy(
                BundleFolder.keyOf(home.resolve("bundles"), BUNDLE),
                BundleFolder.keyOf(home.resolve("bundles"), other));
        Files.copy(file, BundleFolder.fileOf(home.resolve("bundles"), other));
        assertThatThrownBy(() -> folder.zip(other, 1)).isInstanceOf(org.evenhand.vault.NotDecipherable.class);
    }

    private BegunFile begun() throws IOException {
        BegunFile begun = folder.begun(BUNDLE);
        try (OutputStream out = begun.out()) {
            out.write(CONTENT.getBytes(UTF_8));
        }
        return begun;
    }

    private void kept(Subject... shown) throws IOException {
        try (BegunFile begun = begun()) {
            assertThat(begun.keep(List.of(shown))).isTrue();
        }
    }

    private BundleFolder at(Instant now) {
        return new BundleFolder(home, Clock.fixed(now, ZoneOffset.UTC), vault);
    }

    private static String read(BundleFolder folder) throws IOException {
        Resource zip = folder.zip(BUNDLE, CONTENT.length()).orElseThrow();
        return new String(zip.getInputStream().readAllBytes(), UTF_8);
    }

    private void assertNothingInTheClear() throws IOException {
        for (Path file : files()) {
            assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
                    .doesNotContain("She sat");
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("bundles"))) {
            return files.toList();
        }
    }
}
