package org.evenhand.ledger.notes;

import java.util.List;
import org.evenhand.ledger.Decimal;
import org.evenhand.ledger.Hashes;
import org.evenhand.ledger.Refuted;

/**
 * C2SP tlog-checkpoint: a log's size and root at one moment. Evenhand writes no extension lines, because the signatures that
 * are safe from quantum computers do not cover them; a checkpoint that has some is refused.
 *
 * @param origin the log's name
 * @param size number of leaves
 * @param root RFC 6962 tree hash of them
 */
public record Checkpoint(String origin, long size, byte[] root) {

    private static final int LINES = 3;

    public String text() {
        return origin + "\n" + size + "\n" + Hashes.line(root) + "\n";
    }

    /** @throws Refuted if the text is no checkpoint */
    public static Checkpoint of(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        if (lines.size() != LINES + 1
                || !lines.getLast().isEmpty()
                || lines.getFirst().isEmpty()) {
            throw new Refuted("a checkpoint is three lines: origin, size and root");
        }
        return new Checkpoint(lines.get(0), Decimal.of(lines.get(1), "checkpoint's size"), Hashes.of(lines.get(2)));
    }

    public boolean sameAs(Checkpoint other) {
        return origin.equals(other.origin) && size == other.size && Hashes.same(root, other.root);
    }
}
