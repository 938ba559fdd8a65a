package org.evenhand.ledger.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.evenhand.ledger.Base64Text;
import org.evenhand.ledger.Decimal;
import org.evenhand.ledger.Hashes;
import org.evenhand.ledger.Merkle;
import org.evenhand.ledger.Refuted;
import org.evenhand.ledger.notes.Believes;
import org.evenhand.ledger.notes.Checkpoint;
import org.evenhand.ledger.notes.SignedNote;

/**
 * That one event is entered in the log, checkable by anybody and without us: a C2SP tlog-proof@v1 text. Its {@code extra} holds
 * the leaf's own bytes, so the receipt says which event it is about; they are bound to the tree by the proof and to nothing
 * else.
 *
 * @param leaf bytes of the leaf, as {@code docs/the-leaf.md} defines them
 * @param index of the leaf in the log
 * @param path from the leaf's sibling up to the root's child
 * @param checkpoint signed and cosigned
 */
public record Receipt(byte[] leaf, long index, List<byte[]> path, SignedNote checkpoint) {

    private static final String FIRST = "c2sp.org/tlog-proof@v1";
    private static final int LONGEST_PATH = 63;

    public Receipt {
        path = List.copyOf(path);
    }

    public String text() {
        var text = new StringBuilder(FIRST).append('\n');
        text.append("extra ").append(Base64.getEncoder().encodeToString(leaf)).append('\n');
        text.append("index ").append(index).append('\n');
        path.forEach(hash -> text.append(Hashes.line(hash)).append('\n'));
        return text.append('\n').append(checkpoint.note()).toString();
    }

    /** @throws Refuted if it is not a receipt of this form */
    public static Receipt of(byte[] bytes) {
        int most = SignedNote.MOST_BYTES + 16 * 1024;
        if (bytes.length > most) {
            throw new Refuted("a receipt is over " + most + " bytes");
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        int blank = text.indexOf("\n\n");
        if (blank < 0) {
            throw new Refuted("a receipt is a proof, an empty line and a checkpoint");
        }
        List<String> lines = List.of(text.substring(0, blank).split("\n", -1));
        if (lines.size() < 3 || !lines.getFirst().equals(FIRST)) {
            throw new Refuted("a receipt begins with " + FIRST);
        }
        if (lines.size() > 3 + LONGEST_PATH) {
            throw new Refuted("a receipt has more than " + LONGEST_PATH + " hashes");
        }
        List<byte[]> path = new ArrayList<>();
        lines.subList(3, lines.size()).forEach(line -> path.add(Hashes.of(line)));
        return new Receipt(
                extra(after("extra ", lines.get(1))),
                Decimal.of(after("index ", lines.get(2)), "receipt's index"),
                path,
                // The checkpoint reads the bytes itself: its text must be UTF-8 to the letter.
                SignedNote.of(Arrays.copyOfRange(
                        bytes, text.substring(0, blank + 2).getBytes(StandardCharsets.UTF_8).length, bytes.length)));
    }

    /**
     * @return the checkpoint that covers the leaf
     * @throws Refuted if the leaf is not in the log that is trusted
     */
    public Checkpoint check(Believes trust) {
        Checkpoint covered = trust.checked(checkpoint);
        new Inclusion(index, covered.size(), path).check(Merkle.leafHash(leaf), covered.root());
        return covered;
    }

    private static String after(String word, String line) {
        if (!line.startsWith(word)) {
            throw new Refuted("a receipt's line does not begin with '" + word.strip() + "'");
        }
        return line.substring(word.length());
    }

    private static byte[] extra(String base64) {
        try {
            return Base64Text.decode(base64);
        } catch (IllegalArgumentException notBase64) {
            throw new Refuted("a receipt's extra is not base64");
        }
    }
}
