package org.evenhand.store.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.evenhand.record.Personal;
import org.evenhand.store.EncodedEvent;
import org.evenhand.vault.FolderVault;
import org.evenhand.vault.Vault;
import org.evenhand.vault.VaultPlaces;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the first version wrote, key files and ciphertext included, is read for ever. The keys beside this test protect
 * nothing else.
 */
class StoredFormTest {

    static final UUID EVENT = UUID.fromString("0190b0d4-0000-7000-8000-000000000001");
    static final InventedEvent.Moved MOVED = new InventedEvent.Moved(
            JsonEventCodecTest.ANN, Personal.of(JsonEventCodecTest.ANN.subject(), "14 Mill Lane"));
    static final Path WRITTEN = Path.of("src", "test", "resources", "vault-1");

    /** Once, for version 1: {@code -Devenhand.golden.write=true} writes the files where there are none. */
    @BeforeAll
    static void write(@TempDir Path fresh) throws IOException {
        if (Files.exists(WRITTEN) || !Boolean.getBoolean("evenhand.golden.write")) {
            return;
        }
        VaultPlaces places = VaultPlaces.under(fresh);
        EncodedEvent moved = codec(FolderVault.open(places)).encode(MOVED, EVENT);
        Files.createDirectories(WRITTEN);
        Files.copy(places.masterKey(), WRITTEN.resolve("vault.key"));
        Files.copy(places.destroyed(), WRITTEN.resolve("destroyed-keys"));
        Files.copy(fileOf(places, "site-key"), WRITTEN.resolve("site.key"));
        Files.copy(fileOf(places, MOVED.keeper().toString()), WRITTEN.resolve("case-file.key"));
        Files.copy(fileOf(places, MOVED.person().subject().toString()), WRITTEN.resolve("person.key"));
        Files.write(WRITTEN.resolve("invented.moved.1.stored.json"), moved.payload());
        Files.writeString(
                WRITTEN.resolve("invented.moved.1.digests.hex"), HexFormat.of().formatHex(moved.fieldDigests()) + "\n");
    }

    @TempDir
    Path home;

    JsonEventCodec codec;

    @BeforeEach
    void open() throws IOException {
        VaultPlaces places = VaultPlaces.under(home);
        copy("vault.key", places.masterKey());
        copy("destroyed-keys", places.destroyed());
        copy("site.key", fileOf(places, "site-key"));
        copy("case-file.key", fileOf(places, MOVED.keeper().toString()));
        copy("person.key", fileOf(places, MOVED.person().subject().toString()));
        codec = codec(FolderVault.open(places));
    }

    private static JsonEventCodec codec(Vault vault) {
        return new JsonEventCodec(
                new EventTypes(
                        List.of(InventedEvent.class),
                        List.of(new Upcaster("invented.said", 1, JsonEventCodecTest::talkInsteadOfSaid))),
                vault);
    }

    private static Path fileOf(VaultPlaces places, String name) {
        return places.keys().resolve(name.replace(':', '-') + ".key");
    }

    @Test
    void a_payload_of_the_first_version_is_read() throws IOException {
        byte[] payload = Files.readAllBytes(WRITTEN.resolve("invented.moved.1.stored.json"));

        assertThat(codec.decode("invented.moved", 1, payload, EVENT)).isEqualTo(MOVED);
    }

    @Test
    void its_commitments_come_out_the_same() throws IOException {
        EncodedEvent again = codec.encode(MOVED, EVENT);

        assertThat(HexFormat.of().formatHex(again.fieldDigests()))
                .isEqualTo(Files.readString(WRITTEN.resolve("invented.moved.1.digests.hex"))
                        .strip());
    }

    private static void copy(String name, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(WRITTEN.resolve(name), to);
        Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rw-------"));
    }
}
