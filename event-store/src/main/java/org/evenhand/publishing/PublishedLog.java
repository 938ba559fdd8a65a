package org.evenhand.publishing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.ledger.Refuted;
import org.evenhand.ledger.Tile;
import org.evenhand.ledger.TilePath;
import org.evenhand.ledger.Tree;
import org.evenhand.ledger.notes.Checkpoint;
import org.evenhand.ledger.notes.SignedNote;
import org.evenhand.ledger.proof.Receipt;
import org.evenhand.store.Anchor;
import org.evenhand.store.EnteredLeaf;
import org.evenhand.store.LogLedger;

/** What is handed out of a log: nothing beyond the published checkpoint, so that everything handed out can be proven. */
public final class PublishedLog implements AutoCloseable {

    private final LogLedger ledger;

    public PublishedLog(LogLedger ledger) {
        this.ledger = ledger;
    }

    /** An event's receipt, or how things stand with it. */
    public sealed interface Receipts {

        record Covered(Receipt receipt) implements Receipts {}

        /** It is entered; the next checkpoint will cover it. */
        record NotYet() implements Receipts {}

        record NoSuchEvent() implements Receipts {}
    }

    /** Empty until the first checkpoint is published. */
    public Optional<SignedNote> checkpoint() {
        return ledger.published().map(SignedNote::of);
    }

    public Optional<Instant> publishedAt() {
        return ledger.publishedAt();
    }

    /** The newest first, at most so many. */
    public List<Anchor> anchors(int most) {
        return ledger.anchors(most);
    }

    public Optional<Anchor> anchor(long number) {
        return ledger.anchor(number);
    }

    /** How many events the log says that it holds, published or not. */
    public long entered() {
        return ledger.head().size();
    }

    public Receipts receipt(UUID eventId) {
        Optional<EnteredLeaf> found = ledger.leaf(eventId);
        if (found.isEmpty()) {
            return new Receipts.NoSuchEvent();
        }
        Optional<SignedNote> note = checkpoint();
        long index = found.get().row().leafIndex();
        if (note.isEmpty() || size(note.get()) <= index) {
            return new Receipts.NotYet();
        }
        Tree tree = ledger.tree(size(note.get()));
        return new Receipts.Covered(new Receipt(found.get().leaf().bytes(), index, tree.inclusion(index), note.get()));
    }

    /** Receipts for many events, all under this one published checkpoint however far the log goes meanwhile. */
    public Covering covering(SignedNote note) {
        return new Covering(ledger, note);
    }

    /** @throws Refuted if it is not, or not wholly, under the published checkpoint */
    public byte[] tile(TilePath path) {
        covered(path);
        return ledger.tiles().tile(path);
    }

    /** The leaves' own bytes, each after its length. They link streams, actors and times: for auditors only. */
    public byte[] entries(TilePath path) {
        covered(path);
        List<EnteredLeaf> leaves = ledger.leaves(path.index() * Tile.WIDTH, path.width());
        var bundle = new ByteArrayOutputStream();
        for (EnteredLeaf leaf : leaves) {
            byte[] bytes = leaf.leaf().bytes();
            bundle.write(bytes.length >> 8);
            bundle.write(bytes.length);
            try {
                bundle.write(bytes);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
        return bundle.toByteArray();
    }

    /** RFC 6962 §2.1.2. @throws Refuted if the sizes are not under the published checkpoint */
    public List<byte[]> consistency(long old, long size) {
        if (size > checkpoint().map(PublishedLog::size).orElse(0L)) {
            throw new Refuted("no checkpoint of " + size + " events is published yet");
        }
        return ledger.tree(size).consistency(old);
    }

    private void covered(TilePath path) {
        long size = checkpoint().map(PublishedLog::size).orElse(0L);
        long hashes = size >> 8 * Math.min(path.level(), 7);
        if (path.level() > 7 || path.index() * Tile.WIDTH + path.width() > hashes) {
            throw new Refuted("there is no such tile under the published checkpoint");
        }
    }

    private static long size(SignedNote note) {
        return Checkpoint.of(note.text()).size();
    }

    @Override
    public void close() {
        ledger.close();
    }
}
