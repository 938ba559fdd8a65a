package org.evenhand.ledger.bundle;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.evenhand.ledger.Hashes;
import org.evenhand.ledger.LeafSays;
import org.evenhand.ledger.Merkle;
import org.evenhand.ledger.Refuted;
import org.evenhand.ledger.notes.Checkpoint;
import org.evenhand.ledger.proof.Inclusion;
import org.evenhand.ledger.proof.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * The events of one stream, as they come: each is entered in the log, follows on the one before, and none is left out between
 * the first and the last. That nothing came after the last is not proven by a bundle.
 */
final class HandedStream {

    private final EventFile first;
    private final Checkpoint checkpoint;
    private final byte[] note;
    private long next;
    private long lastIndex = -1;
    private byte @Nullable [] previous;

    /** @param note the checkpoint's bytes, believed already; every receipt repeats them */
    HandedStream(EventFile first, Checkpoint checkpoint, byte[] note) {
        this.first = first;
        this.checkpoint = checkpoint;
        this.note = note;
    }

    boolean holds(EventFile file) {
        return first.sameStream(file);
    }

    /** @throws Refuted if it is not the stream's next event */
    LeafSays take(EventFile file, byte[] proof) {
        if (file.version() != next) {
            throw new Refuted("version " + next + " of the stream is missing");
        }
        Receipt receipt = Receipt.of(proof);
        if (!Arrays.equals(receipt.text().getBytes(StandardCharsets.UTF_8), proof)) {
            throw new Refuted("the receipt is written in a second spelling");
        }
        if (!Arrays.equals(receipt.checkpoint().bytes(), note)) {
            throw new Refuted("the receipt's checkpoint is not the bundle's");
        }
        byte[] hash = Merkle.leafHash(receipt.leaf());
        new Inclusion(receipt.index(), checkpoint.size(), receipt.path()).check(hash, checkpoint.root());
        LeafSays says = LeafSays.of(receipt.leaf());
        if (!says.origin().equals(checkpoint.origin())) {
            throw new Refuted("the leaf belongs to another log");
        }
        if (!says.member("streamType").equals(file.streamType())
                || !says.member("streamRef").equals(file.streamRef())
                || says.version() != next) {
            throw new Refuted("the receipt is about another event than its name says");
        }
        follows(says, receipt.index());
        previous = hash;
        lastIndex = receipt.index();
        next++;
        return says;
    }

    private void follows(LeafSays says, long index) {
        byte[] claimed = says.prevLeafHash();
        boolean same = claimed == null || previous == null
                ? claimed == null && previous == null
                : Hashes.same(claimed, previous);
        if (!same) {
            throw new Refuted("the event does not follow on the one before it");
        }
        if (index <= lastIndex) {
            throw new Refuted("the event stands before its predecessor in the log");
        }
    }
}
