package org.evenhand.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.evenhand.record.Subject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderVaultTest {

    static final UUID EVENT = UUID.fromString("0190b0d4-0000-7000-8000-000000000001");
    static final UUID OTHER_EVENT = UUID.fromString("0190b0d4-0000-7000-8000-000000000002");
    static final Subject ANN =
            new Subject(Subject.Kind.PERSON, UUID.fromString("00000000-0000-0000-0000-00000000000a"));
    static final Subject BEN =
            new Subject(Subject.Kind.PERSON, UUID.fromString("00000000-0000-0000-0000-00000000000b"));
    static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @TempDir
    Path folder;

    VaultPlaces places;
    Vault vault;

    @BeforeEach
    void open() {
        places = VaultPlaces.under(folder);
        vault = FolderVault.open(places);
    }

    @Test
    void a_value_comes_back_under_the_same_subject_event_and_field() {
        byte[] cipher = vault.createIfAbsent(ANN).encrypt("14 Mill Lane", EVENT, "/detail");

        assertThat(vault.keysOf(ANN).orElseThrow().decrypt(cipher, EVENT, "/detail"))
                .isEqualTo("14 Mill Lane");
        assertThat(new String(cipher)).doesNotContain("Mill");
    }

    @Test
    void another_subjects_key_does_not_open_it() {
        byte[] cipher = vault.createIfAbsent(ANN).encrypt("14 Mill Lane", EVENT, "/detail");

        SubjectKeys bens = vault.createIfAbsent(BEN);

        assertThatThrownBy(() -> bens.decrypt(cipher, EVENT, "/detail"))
                .isInstanceOf(NotDecipherable.class)
                .hasMessageNotContaining("Mill");
    }

    @Test
    void a_value_moved_to_another_event_or_field_does_not_open() {
        SubjectKeys anns = vault.createIfAbsent(ANN);
        byte[] cipher = anns.encrypt("14 Mill Lane", EVENT, "/detail");

        assertThatThrownBy(() -> anns.decrypt(cipher, OTHER_EVENT, "/detail")).isInstanceOf(NotDecipherable.class);
        assertThatThrownBy(() -> anns.decrypt(cipher, EVENT, "/other")).isInstanceOf(NotDecipherable.class);
    }

    @Test
    void the_same_value_twice_gives_two_ciphertexts() {
        SubjectKeys anns = vault.createIfAbsent(ANN);

        assertThat(anns.encrypt("x", EVENT, "/a")).isNotEqualTo(anns.encrypt("x", EVENT, "/a"));
    }

    @Test
    void salts_follow_from_the_subject_the_event_and_the_field() {
        byte[] salt = vault.createIfAbsent(ANN).salt(EVENT, "/detail");

        assertThat(salt)
                .hasSize(16)
                .isEqualTo(FolderVault.open(places).keysOf(ANN).orElseThrow().salt(EVENT, "/detail"));
        assertThat(salt).isNotEqualTo(vault.createIfAbsent(ANN).salt(EVENT, "/other"));
        assertThat(salt).isNotEqualTo(vault.createIfAbsent(ANN).salt(OTHER_EVENT, "/detail"));
        assertThat(salt).isNotEqualTo(vault.createIfAbsent(BEN).salt(EVENT, "/detail"));
    }

    @Test
    void keys_survive_a_restart() {
        byte[] cipher = vault.createIfAbsent(ANN).encrypt("14 Mill Lane", EVENT, "/detail");

        Vault restarted = FolderVault.open(places);

        assertThat(restarted.keysOf(ANN).orElseThrow().decrypt(cipher, EVENT, "/detail"))
                .isEqualTo("14 Mill Lane");
    }

    @Test
    void a_subject_without_keys_has_none_and_is_not_called_erased() {
        assertThat(vault.keysOf(ANN)).isEmpty();
        assertThat(vault.isDestroyed(ANN)).isFalse();
    }

    @Test
    void destroyed_keys_are_gone_and_say_when_and_on_what_ground() {
        vault.createIfAbsent(ANN);
        vault.createIfAbsent(BEN);

        vault.destroy(ANN, "ART_17_1_G", NOW);

        assertThat(vault.keysOf(ANN)).isEmpty();
        assertThat(vault.destructionOf(ANN)).contains(new Destruction(ANN, "ART_17_1_G", NOW));
        assertThat(keyFileOf(ANN)).doesNotExist();
        assertThat(vault.keysOf(BEN)).isPresent();
    }

    @Test
    void nothing_more_is_written_about_an_erased_subject() {
        vault.createIfAbsent(ANN);
        vault.destroy(ANN, "RETENTION_ENDED", NOW);

        assertThatThrownBy(() -> vault.createIfAbsent(ANN)).isInstanceOf(SubjectErased.class);
    }

    @Test
    void destroying_twice_keeps_the_first_ground_and_time() {
        vault.destroy(ANN, "RETENTION_ENDED", NOW);
        vault.destroy(ANN, "ART_17_1_G", NOW.plusSeconds(60));

        assertThat(vault.destructionOf(ANN)).contains(new Destruction(ANN, "RETENTION_ENDED", NOW));
        assertThat(FolderVault.open(places).destructionOf(ANN)).contains(new Destruction(ANN, "RETENTION_ENDED", NOW));
    }

    @Test
    void a_destruction_holds_at_once_in_another_process() {
        Vault other = FolderVault.open(places);
        vault.createIfAbsent(ANN);
        assertThat(other.keysOf(ANN)).isPresent();

        vault.destroy(ANN, "RETENTION_ENDED", NOW);

        assertThat(other.keysOf(ANN)).isEmpty();
        assertThat(other.isDestroyed(ANN)).isTrue();
    }

    @Test
    void a_key_file_brought_back_by_a_restore_is_destroyed_again() throws IOException {
        vault.createIfAbsent(ANN);
        byte[] backup = Files.readAllBytes(keyFileOf(ANN));
        vault.destroy(ANN, "RETENTION_ENDED", NOW);
        Files.write(keyFileOf(ANN), backup);

        assertThat(vault.keysOf(ANN)).isEmpty();
        assertThat(FolderVault.open(places).keysOf(ANN)).isEmpty();
        assertThat(keyFileOf(ANN)).doesNotExist();
    }

    @Test
    void a_destruction_cut_off_by_a_power_failure_did_not_happen_and_the_next_one_does() throws IOException {
        vault.createIfAbsent(ANN);
        Files.writeString(places.destroyed(), "person:0000", StandardOpenOption.APPEND);

        Vault restarted = FolderVault.open(places);
        assertThat(restarted.keysOf(ANN)).isPresent();
        restarted.destroy(BEN, "RETENTION_ENDED", NOW);

        assertThat(FolderVault.open(places).isDestroyed(BEN)).isTrue();
        assertThat(FolderVault.open(places).isDestroyed(ANN)).isFalse();
    }

    @Test
    void only_the_owner_may_read_what_is_in_the_vault() throws IOException {
        vault.createIfAbsent(ANN);

        for (Path file : List.of(
                places.masterKey(), keyFileOf(ANN), places.keys().resolve("site-key.key"), places.destroyed())) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(places.keys())))
                .isEqualTo("rwx------");
    }

    @Test
    void a_master_key_that_others_may_read_is_refused() throws IOException {
        Files.setPosixFilePermissions(places.masterKey(), PosixFilePermissions.fromString("rw-r--r--"));

        assertThatThrownBy(() -> FolderVault.open(places))
                .isInstanceOf(VaultDamaged.class)
                .hasMessageContaining("600");
    }

    @Test
    void a_missing_master_key_is_never_replaced_by_a_new_one() throws IOException {
        Files.delete(places.masterKey());

        assertThatThrownBy(() -> FolderVault.open(places)).isInstanceOf(VaultDamaged.class);
        assertThat(places.masterKey()).doesNotExist();
    }

    @Test
    void a_missing_list_of_destroyed_keys_is_never_replaced_by_an_empty_one() throws IOException {
        Files.delete(places.destroyed());

        assertThatThrownBy(() -> FolderVault.open(places)).isInstanceOf(VaultDamaged.class);
    }

    @Test
    void another_vaults_master_key_opens_nothing() throws IOException {
        VaultPlaces others = VaultPlaces.under(folder.resolve("other"));
        FolderVault.open(others);
        Files.copy(others.masterKey(), places.masterKey(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(() -> FolderVault.open(places)).isInstanceOf(VaultDamaged.class);
    }

    @Test
    void a_key_file_renamed_to_another_subjects_does_not_open() throws IOException {
        vault.createIfAbsent(ANN);
        String anns = Files.readString(keyFileOf(ANN));
        Files.writeString(keyFileOf(BEN), anns.replace(ANN.toString(), BEN.toString()));

        assertThatThrownBy(() -> FolderVault.open(places).keysOf(BEN)).isInstanceOf(VaultDamaged.class);
    }

    @Test
    void keys_left_unfinished_by_a_crash_are_swept_away() throws IOException {
        Path unfinished = Files.writeString(places.keys().resolve("person-x.key-1.unfinished"), "half a key");

        FolderVault.open(places);

        assertThat(unfinished).doesNotExist();
    }

    @Test
    void many_callers_in_two_processes_agree_on_one_pair_of_keys() throws Exception {
        Vault other = FolderVault.open(places);
        List<Callable<String>> callers = IntStream.range(0, 16)
                .<Callable<String>>mapToObj(i -> () -> java.util.HexFormat.of()
                        .formatHex(
                                (i % 2 == 0 ? vault : other).createIfAbsent(ANN).salt(EVENT, "/x")))
                .toList();

        try (var threads = Executors.newFixedThreadPool(8)) {
            assertThat(threads.invokeAll(callers).stream()
                            .map(Future::resultNow)
                            .distinct())
                    .hasSize(1);
        }
    }

    @Test
    void the_sites_own_keys_cannot_be_destroyed() {
        assertThatThrownBy(() -> vault.destroy(Subject.SITE, "X", NOW)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_site_key_keeps_drafts_to_their_place() {
        byte[] cipher = vault.siteKey().encrypt("half a sentence".getBytes(), "draft:1");

        assertThat(FolderVault.open(places).siteKey().decrypt(cipher, "draft:1"))
                .asString()
                .isEqualTo("half a sentence");
        assertThatThrownBy(() -> vault.siteKey().decrypt(cipher, "draft:2")).isInstanceOf(NotDecipherable.class);
    }

    @Test
    void the_same_court_number_always_has_the_same_fingerprint_and_only_here() {
        UUID fingerprint = new Fingerprints(vault).fingerprint("court-number", "1234567812345670");

        assertThat(new Fingerprints(FolderVault.open(places)).fingerprint("court-number", "1234567812345670"))
                .isEqualTo(fingerprint);
        assertThat(new Fingerprints(vault).fingerprint("court-number", "1234567812345671"))
                .isNotEqualTo(fingerprint);
        assertThat(new Fingerprints(vault).fingerprint("account", "1234567812345670"))
                .isNotEqualTo(fingerprint);
        assertThat(new Fingerprints(FolderVault.open(VaultPlaces.under(folder.resolve("elsewhere"))))
                        .fingerprint("court-number", "1234567812345670"))
                .isNotEqualTo(fingerprint);
        assertThat(fingerprint.version()).isEqualTo(8);
        assertThat(fingerprint.variant()).isEqualTo(2);
    }

    private Path keyFileOf(Subject subject) {
        return places.keys().resolve(subject.toString().replace(':', '-') + ".key");
    }
}
