package org.evenhand.ledger.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.evenhand.ledger.Merkle;
import org.evenhand.ledger.Refuted;
import org.evenhand.ledger.TilesOf;
import org.evenhand.ledger.Tree;
import org.evenhand.ledger.notes.Checkpoint;
import org.evenhand.ledger.notes.NoteSigner;
import org.evenhand.ledger.notes.SignatureKind;
import org.evenhand.ledger.notes.SignedNote;
import org.evenhand.ledger.notes.Trust;
import org.junit.jupiter.api.Test;

class ReceiptTest {

    private static final Instant NOW = Instant.parse("2026-11-22T16:30:00Z");
    private static final String ORIGIN = "example.org/log";
    private static final int SIZE = 300;

    private final List<byte[]> leaves = IntStream.range(0, SIZE)
            .mapToObj(i -> ("{\"leaf\":\"" + i + "\"}").getBytes(UTF_8))
            .toList();
    private final Tree tree =
            new Tree(SIZE, TilesOf.leaves(leaves.stream().map(Merkle::leafHash).toList()));
    private final NoteSigner log =
            NoteSigner.of(ORIGIN, SignatureKind.ED25519, NoteSigner.newKey(SignatureKind.ED25519));
    private final Trust trust = new Trust(List.of(log.verifier()), List.of(), 0);

    @Test
    void a_receipt_is_read_as_it_was_written_and_proves_its_leaf() {
        for (int index : List.of(0, 1, 255, 256, 299)) {
            Receipt read = Receipt.of(receipt(index).text().getBytes(UTF_8));
            assertThat(read.text()).isEqualTo(receipt(index).text());
            assertThat(read.check(trust).size()).isEqualTo(SIZE);
            assertThat(read.leaf()).isEqualTo(leaves.get(index));
        }
    }

    @Test
    void a_receipt_for_one_event_does_not_pass_for_another() {
        Receipt real = receipt(7);
        var other = new Receipt(leaves.get(8), 7, real.path(), real.checkpoint());
        assertThatThrownBy(() -> other.check(trust)).isInstanceOf(Refuted.class).hasMessageContaining("leaf 7");
        var moved = new Receipt(leaves.get(7), 8, real.path(), real.checkpoint());
        assertThatThrownBy(() -> moved.check(trust)).isInstanceOf(Refuted.class);
    }

    @Test
    void every_changed_character_is_found() {
        String text = receipt(200).text();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            char changed = c == 'A' ? 'B' : 'A';
            if (c == '\n' || c == '—') {
                changed = 'x';
            }
            byte[] bytes = (text.substring(0, at) + changed + text.substring(at + 1)).getBytes(UTF_8);
            assertThatThrownBy(() -> Receipt.of(bytes).check(trust))
                    .as("character %d", at)
                    .isInstanceOf(Refuted.class);
        }
    }

    /** The last character of a signature of 68 bytes holds two bits that mean nothing. */
    @Test
    void a_second_spelling_of_the_same_signature_is_refused() {
        for (int at = 0; at < 40; at++) {
            String text = receipt(at).text();
            int last = text.lastIndexOf('=') - 1;
            char other = (char) (text.charAt(last) + 1);
            byte[] bytes = (text.substring(0, last) + other + text.substring(last + 1)).getBytes(UTF_8);
            assertThatThrownBy(() -> Receipt.of(bytes).check(trust)).isInstanceOf(Refuted.class);
        }
    }

    @Test
    void what_is_no_receipt_is_refused() {
        String text = receipt(200).text();
        for (String wrong : List.of(
                "",
                text.replace("tlog-proof@v1", "tlog-proof@v2"),
                text.replace("index 200", "index 0200"),
                text.replace("index 200", "index"),
                text.replace("extra ", "extra"),
                text.replace("extra ", "extra *"),
                text.replaceFirst(
                        "index 200\n", "index 200\n" + "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n".repeat(64)),
                text.substring(0, text.indexOf("\n\n") + 1))) {
            assertThatThrownBy(() -> Receipt.of(wrong.getBytes(UTF_8)).check(trust))
                    .as(wrong)
                    .isInstanceOf(Refuted.class);
        }
        assertThatThrownBy(() -> Receipt.of(new byte[1 << 20])).isInstanceOf(Refuted.class);
    }

    private Receipt receipt(int index) {
        String text = new Checkpoint(ORIGIN, SIZE, tree.root()).text();
        var note = new SignedNote(text, List.of(log.sign(text, NOW)));
        return new Receipt(leaves.get(index), index, tree.inclusion(index), note);
    }
}
