package org.evenhand.store;

import java.util.Arrays;
import org.evenhand.ledger.FieldDigests;
import org.evenhand.ledger.Leaf;
import org.evenhand.ledger.Sha256;
import org.evenhand.record.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * A stored row and the leaf that follows from it. Leaf bytes are never stored, so a row that was changed gives another leaf
 * than the one that was entered.
 */
public final class EnteredLeaf {

    private final StoredEvent row;
    private final Leaf leaf;

    private EnteredLeaf(StoredEvent row, Leaf leaf) {
        this.row = row;
        this.leaf = leaf;
    }

    /** @param previous leaf hash of the stream's previous event, {@code null} if there is none */
    static EnteredLeaf of(StoredEvent row, Envelope envelope, String origin, byte @Nullable [] previous) {
        var event = new NewEvent(
                row.eventId(),
                row.stream(),
                row.version(),
                new EncodedEvent(row.type(), row.revision(), row.payload(), row.fieldDigests(), row.keyRef()),
                envelope,
                row.metadata(),
                Sha256.of(row.payload()),
                Sha256.of(row.metadata()),
                FieldDigests.digest(row.fieldDigests()));
        return new EnteredLeaf(row, event.leaf(origin, row.app(), row.version(), previous, row.recordedAt()));
    }

    public StoredEvent row() {
        return row;
    }

    /** As it follows from the row now. */
    public Leaf leaf() {
        return leaf;
    }

    /** Whether the row still gives the hash that was entered with it. */
    public boolean holds() {
        try {
            return Arrays.equals(leaf.hash(), row.leafHash());
        } catch (IllegalArgumentException hasNoLeaf) {
            return false;
        }
    }
}
