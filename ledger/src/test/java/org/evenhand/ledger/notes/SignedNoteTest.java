package org.evenhand.ledger.notes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.evenhand.ledger.Merkle;
import org.evenhand.ledger.Refuted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNoteTest {

    private static final Instant NOW = Instant.parse("2026-11-22T16:30:00Z");

    /** The example of C2SP signed-note, made by another implementation. */
    private static final String PUBLISHED_KEY = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

    private static final String PUBLISHED_NOTE = """
        This is an example message.

        — example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
        """;

    @Test
    void the_specifications_example_verifies() {
        var key = VerifierKey.of(PUBLISHED_KEY);
        var note = SignedNote.of(PUBLISHED_NOTE.getBytes(UTF_8));
        assertThat(note.text()).isEqualTo("This is an example message.\n");
        assertThat(key.verifies(note.text(), note.signatures().getFirst())).isTrue();
        assertThat(key.verifies(
                        "This is an example message!\n", note.signatures().getFirst()))
                .isFalse();
        assertThat(note.note()).isEqualTo(PUBLISHED_NOTE);
        assertThat(key.text()).isEqualTo(PUBLISHED_KEY);
    }

    @ParameterizedTest
    @EnumSource(SignatureKind.class)
    void what_is_signed_verifies_and_nothing_else_does(SignatureKind kind) {
        var signer = NoteSigner.of("example.org/log", kind, NoteSigner.newKey(kind));
        String text = new Checkpoint("example.org/log", 7, Merkle.emptyRoot()).text();
        NoteSignature signature = signer.sign(text, NOW);
        VerifierKey key = VerifierKey.of(signer.verifier().text());
        assertThat(key.verifies(text, signature)).isTrue();

        String other = new Checkpoint("example.org/log", 8, Merkle.emptyRoot()).text();
        String elsewhere = new Checkpoint("example.org/log2", 7, Merkle.emptyRoot()).text();
        assertThat(key.verifies(other, signature)).isFalse();
        assertThat(key.verifies(elsewhere, signature)).isFalse();
        for (int at = 0; at < signature.bytes().length; at++) {
            byte[] changed = signature.bytes().clone();
            changed[at] ^= 1;
            assertThat(key.verifies(text, new NoteSignature(signature.name(), signature.keyId(), changed)))
                    .as("byte %d changed", at)
                    .isFalse();
        }
        byte[] shorter = Arrays.copyOf(signature.bytes(), signature.bytes().length - 1);
        assertThat(key.verifies(text, new NoteSignature(signature.name(), signature.keyId(), shorter)))
                .isFalse();
        var stranger = NoteSigner.of("example.org/log", kind, NoteSigner.newKey(kind));
        assertThat(stranger.verifier().verifies(text, signature)).isFalse();
    }

    @Test
    void a_key_of_one_kind_does_not_verify_as_another() {
        var pair = NoteSigner.newKey(SignatureKind.ED25519);
        var signing = NoteSigner.of("example.org/log", SignatureKind.ED25519, pair);
        var cosigning = NoteSigner.of("example.org/log", SignatureKind.ED25519_COSIGNATURE, pair);
        String text = new Checkpoint("example.org/log", 7, Merkle.emptyRoot()).text();
        assertThat(signing.verifier().id()).isNotEqualTo(cosigning.verifier().id());
        assertThat(cosigning.verifier().verifies(text, signing.sign(text, NOW))).isFalse();
    }

    @Test
    void a_cosignature_states_its_second() {
        var signer = NoteSigner.of(
                "w", SignatureKind.ED25519_COSIGNATURE, NoteSigner.newKey(SignatureKind.ED25519_COSIGNATURE));
        String text = new Checkpoint("example.org/log", 7, Merkle.emptyRoot()).text();
        assertThat(SignedMessage.time(signer.sign(text, NOW).bytes())).isEqualTo(NOW.getEpochSecond());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no signatures\n",
                "no signatures\n\n",
                "no newline\n\n— a AAAAAAA=",
                "text\n\n- a AAAAAAA=\n",
                "text\n\n— a\n",
                "text\n\n—  AAAAAAA=\n",
                "text\n\n— a+b AAAAAAA=\n",
                "text\n\n— a b AAAAAAA=\n",
                "text\n\n— a !!!\n",
                "text\n\n— a AAAA\n",
                "te\txt\n\n— a AAAAAAA=\n",
                "text\r\n\n— a AAAAAAA=\n",
                "text\n\n— a AAAAAAA=\ntrailing\n"
            })
    void what_is_no_signed_note_is_refused(String note) {
        assertThatThrownBy(() -> SignedNote.of(note.getBytes(UTF_8))).isInstanceOf(Refuted.class);
    }

    @Test
    void bytes_that_are_not_utf8_and_bytes_beyond_measure_are_refused() {
        byte[] note = PUBLISHED_NOTE.getBytes(UTF_8);
        note[3] = (byte) 0xff;
        assertThatThrownBy(() -> SignedNote.of(note))
                .isInstanceOf(Refuted.class)
                .hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> SignedNote.of(new byte[SignedNote.MOST_BYTES + 1]))
                .isInstanceOf(Refuted.class);
        String many = "text\n\n" + "— a AAAAAAA=\n".repeat(33);
        assertThatThrownBy(() -> SignedNote.of(many.getBytes(UTF_8)))
                .isInstanceOf(Refuted.class)
                .hasMessageContaining("32");
    }

    @Test
    void a_text_with_empty_lines_ends_at_the_last_one() {
        var note = SignedNote.of("one\n\ntwo\n\n— a AAAAAAA=\n".getBytes(UTF_8));
        assertThat(note.text()).isEqualTo("one\n\ntwo\n");
        assertThat(note.signatures()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+AukyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U0=",
                "example.com/foo+530D903A+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a",
                "+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+",
                "example.com/foo+530d903a+*"
            })
    void a_key_with_another_id_type_or_length_is_refused(String text) {
        assertThatThrownBy(() -> VerifierKey.of(text)).isInstanceOf(Refuted.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "origin\n7\n",
                "\n7\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                "origin\n07\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                "origin\n-7\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                "origin\n9223372036854775808\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                "origin\n7\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=\n",
                "origin\n7\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuA==\n",
                "origin\n7\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\nextension\n",
                "origin\n7\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
            })
    void what_is_no_checkpoint_is_refused(String text) {
        assertThatThrownBy(() -> Checkpoint.of(text)).isInstanceOf(Refuted.class);
    }

    @Test
    void a_checkpoint_is_read_as_it_was_written() {
        var checkpoint = new Checkpoint("evenhand/x/record", 20_852_163, Merkle.emptyRoot());
        assertThat(Checkpoint.of(checkpoint.text()).sameAs(checkpoint)).isTrue();
        assertThat(checkpoint.sameAs(new Checkpoint("evenhand/x/access", 20_852_163, Merkle.emptyRoot())))
                .isFalse();
        assertThat(List.of(checkpoint.text().split("\n"))).hasSize(3);
    }
}
