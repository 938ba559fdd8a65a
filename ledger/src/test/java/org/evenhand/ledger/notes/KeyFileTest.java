package org.evenhand.ledger.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.evenhand.ledger.Refuted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeyFileTest {

    private static final Instant NOW = Instant.parse("2026-11-22T16:30:00Z");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(SignatureKind.class)
    void a_key_is_made_once_and_opened_again(SignatureKind kind) throws IOException {
        Path file = folder.resolve("log.key");
        NoteSigner made = KeyFile.openOrMake(file, "example.org/log", kind);
        NoteSigner again = KeyFile.openOrMake(file, "another name is not asked for", kind);
        assertThat(again.verifier().text()).isEqualTo(made.verifier().text());
        String text = "example.org/log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n";
        assertThat(made.verifier().verifies(text, again.sign(text, NOW))).isTrue();
    }

    @Test
    void only_the_owner_may_read_it() throws IOException {
        Path file = folder.resolve("log.key");
        KeyFile.openOrMake(file, "example.org/log", SignatureKind.ED25519);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(folder.toFile().list()).containsExactly("log.key");
    }

    @Test
    void what_is_no_key_is_refused_with_the_files_name_and_nothing_of_its_content() throws IOException {
        Path file = folder.resolve("log.key");
        String verifier = KeyFile.openOrMake(folder.resolve("real.key"), "example.org/log", SignatureKind.ED25519)
                .verifier()
                .text();
        Files.write(file, List.of(verifier));
        assertThatThrownBy(() -> KeyFile.open(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("log.key");
        Files.write(file, List.of(verifier, "c2VjcmV0"));
        assertThatThrownBy(() -> KeyFile.open(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("log.key")
                .hasMessageNotContaining("c2VjcmV0");
        Files.write(file, List.of("no key", "c2VjcmV0"));
        assertThatThrownBy(() -> KeyFile.open(file)).isInstanceOf(Refuted.class);
    }
}
