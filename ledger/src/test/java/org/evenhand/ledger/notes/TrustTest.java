package org.evenhand.ledger.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.evenhand.ledger.Merkle;
import org.evenhand.ledger.Refuted;
import org.junit.jupiter.api.Test;

class TrustTest {

    private static final Instant NOW = Instant.parse("2026-11-22T16:30:00Z");
    private static final String ORIGIN = "example.org/log";

    private final NoteSigner log = signer(ORIGIN, SignatureKind.ED25519);
    private final NoteSigner logNext = signer(ORIGIN, SignatureKind.ML_DSA_44_COSIGNATURE);
    private final NoteSigner one = signer("witness.example/1", SignatureKind.ED25519_COSIGNATURE);
    private final NoteSigner two = signer("witness.example/2", SignatureKind.ML_DSA_44_COSIGNATURE);
    private final NoteSigner stranger = signer("witness.example/3", SignatureKind.ED25519_COSIGNATURE);
    private final String text = new Checkpoint(ORIGIN, 7, Merkle.emptyRoot()).text();

    @Test
    void a_quorum_of_known_witnesses_is_enough() {
        assertThat(trust(2).checked(signed(log, one, two)).size()).isEqualTo(7);
        assertThat(trust(2).cosigners(signed(log, one, two, stranger)))
                .containsExactlyInAnyOrder("witness.example/1", "witness.example/2");
    }

    @Test
    void one_of_the_logs_keys_is_enough_while_keys_are_rotated() {
        var both = new Trust(List.of(log.verifier(), logNext.verifier()), List.of(), 0);
        assertThat(both.checked(signed(logNext)).size()).isEqualTo(7);
        assertThat(both.checked(signed(log)).size()).isEqualTo(7);
    }

    @Test
    void strangers_do_not_count_towards_the_quorum() {
        assertThatThrownBy(() -> trust(2).checked(signed(log, one, stranger)))
                .isInstanceOf(Refuted.class)
                .hasMessageContaining("1 of the 2");
    }

    @Test
    void the_same_witness_twice_counts_once() {
        assertThatThrownBy(() -> trust(2).checked(signed(log, one, one))).isInstanceOf(Refuted.class);
    }

    @Test
    void without_the_logs_signature_witnesses_are_not_enough() {
        assertThatThrownBy(() -> trust(1).checked(signed(one, two)))
                .isInstanceOf(Refuted.class)
                .hasMessageContaining("not signed by the log's key");
    }

    @Test
    void another_log_is_refused_even_when_its_key_is_known() {
        String elsewhere = new Checkpoint("example.org/other", 7, Merkle.emptyRoot()).text();
        var note = new SignedNote(elsewhere, List.of(log.sign(elsewhere, NOW)));
        assertThatThrownBy(() -> trust(0).checked(note))
                .isInstanceOf(Refuted.class)
                .hasMessageContaining("another log");
    }

    @Test
    void a_forged_signature_of_a_known_key_condemns_the_note() {
        NoteSignature real = one.sign(text, NOW);
        byte[] bytes = real.bytes().clone();
        bytes[20] ^= 1;
        var note = new SignedNote(
                text,
                List.of(log.sign(text, NOW), two.sign(text, NOW), new NoteSignature(real.name(), real.keyId(), bytes)));
        assertThatThrownBy(() -> trust(1).checked(note))
                .isInstanceOf(Refuted.class)
                .hasMessageContaining("witness.example/1");
    }

    @Test
    void a_quorum_larger_than_the_witnesses_and_a_log_without_key_are_mistakes() {
        assertThatThrownBy(() -> trust(3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Trust(List.of(), List.of(), 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private Trust trust(int quorum) {
        return new Trust(List.of(log.verifier()), List.of(one.verifier(), two.verifier()), quorum);
    }

    private SignedNote signed(NoteSigner... by) {
        return new SignedNote(
                text,
                java.util.Arrays.stream(by)
                        .map(signer -> signer.sign(text, NOW))
                        .toList());
    }

    private static NoteSigner signer(String name, SignatureKind kind) {
        return NoteSigner.of(name, kind, NoteSigner.newKey(kind));
    }
}
