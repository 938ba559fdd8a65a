package org.evenhand.publishing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.ledger.Tree;
import org.evenhand.ledger.notes.Checkpoint;
import org.evenhand.ledger.notes.SignedNote;
import org.evenhand.ledger.proof.Receipt;
import org.evenhand.store.Anchor;
import org.evenhand.store.EnteredLeaf;
import org.evenhand.store.LogLedger;

/** What one checkpoint covers. For one thread: it remembers the tiles it read last. */
public final class Covering {

    private static final int RECENT = 10;

    private final LogLedger ledger;
    private final SignedNote note;
    private final Tree tree;

    Covering(LogLedger ledger, SignedNote note) {
        this.ledger = ledger;
        this.note = note;
        this.tree = ledger.tree(Checkpoint.of(note.text()).size());
    }

    public SignedNote checkpoint() {
        return note;
    }

    /** Number of leaves. */
    public long size() {
        return tree.size();
    }

    /** The newest time stamp of a checkpoint that this one continues; that of an empty log says nothing. */
    public Optional<Anchor> timeStamp() {
        return ledger.anchors(RECENT).stream()
                .filter(anchor -> anchor.size() > 0 && anchor.size() <= size())
                .findFirst();
    }

    /** RFC 6962 §2.1.2: that this checkpoint continues the one of that size. */
    public List<byte[]> consistency(long old) {
        return tree.consistency(old);
    }

    /** Empty for an event that is not there or not yet covered. */
    public Optional<Receipt> receipt(UUID eventId) {
        Optional<EnteredLeaf> found = ledger.leaf(eventId);
        return found.filter(each -> each.row().leafIndex() < size()).map(this::receipt);
    }

    private Receipt receipt(EnteredLeaf entered) {
        long index = entered.row().leafIndex();
        return new Receipt(entered.leaf().bytes(), index, tree.inclusion(index), note);
    }
}
