package org.evenhand.ledger.witness;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.evenhand.ledger.Decimal;
import org.evenhand.ledger.Hashes;
import org.evenhand.ledger.Refuted;
import org.evenhand.ledger.notes.SignedNote;

/**
 * What a log asks of a witness.
 *
 * @param old size of the checkpoint that the witness cosigned last, as the log believes
 * @param proof RFC 6962 consistency proof from there
 * @param checkpoint signed by the log
 */
public record AddCheckpoint(long old, List<byte[]> proof, SignedNote checkpoint) {

    public static final int MOST_BYTES = SignedNote.MOST_BYTES + 8 * 1024;

    private static final int LONGEST_PROOF = 63;

    public AddCheckpoint {
        proof = List.copyOf(proof);
    }

    public byte[] bytes() {
        var body = new StringBuilder("old ").append(old).append('\n');
        proof.forEach(hash -> body.append(Hashes.line(hash)).append('\n'));
        return body.append('\n').append(checkpoint.note()).toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @throws Refuted if it is not of this form */
    public static AddCheckpoint of(byte[] body) {
        int blank = blank(body);
        String[] lines = new String(body, 0, blank, StandardCharsets.ISO_8859_1).split("\n", -1);
        if (!lines[0].startsWith("old ")) {
            throw new Refuted("the first line is not the old size");
        }
        if (lines.length - 1 > LONGEST_PROOF) {
            throw new Refuted("a consistency proof has at most " + LONGEST_PROOF + " hashes");
        }
        List<byte[]> proof = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            proof.add(Hashes.of(lines[i]));
        }
        long old = Decimal.of(lines[0].substring("old ".length()), "old size");
        return new AddCheckpoint(old, proof, SignedNote.of(Arrays.copyOfRange(body, blank + 2, body.length)));
    }

    private static int blank(byte[] body) {
        for (int i = 0; i + 1 < body.length; i++) {
            if (body[i] == '\n' && body[i + 1] == '\n') {
                return i;
            }
        }
        throw new Refuted("an empty line is missing before the checkpoint");
    }
}
