package org.evenhand.ledger.proof;

import java.util.List;
import org.evenhand.ledger.Hashes;
import org.evenhand.ledger.Merkle;
import org.evenhand.ledger.Refuted;

/**
 * That the tree of one size is the beginning of the tree of another: nothing was changed or taken away between them. Whoever
 * controls the proof can make it fail, never make it pass for other sizes or roots: they are the caller's.
 */
public record Consistency(long old, long size, List<byte[]> proof) {

    /** RFC 9162 §2.1.4.2, with the two cases that need no proof. @throws Refuted if it does not hold */
    public void check(byte[] oldRoot, byte[] root) {
        if (old < 0 || old > size) {
            throw new Refuted("a tree of " + size + " leaves cannot follow from one of " + old);
        }
        if (old == 0 || old == size) {
            sameOrEmpty(oldRoot, root);
            return;
        }
        if (proof.isEmpty()) {
            throw new Refuted("there is no consistency proof from " + old + " to " + size);
        }
        int next = 0;
        // A perfect old tree is itself the first node, which the proof leaves out.
        byte[] first = Long.bitCount(old) == 1 ? oldRoot : proof.get(next++);
        long node = old - 1;
        long last = size - 1;
        while ((node & 1) == 1) {
            node >>= 1;
            last >>= 1;
        }
        byte[] before = first;
        byte[] after = first;
        for (; next < proof.size(); next++) {
            byte[] hash = proof.get(next);
            if (last == 0) {
                throw new Refuted("the consistency proof is longer than the tree is high");
            }
            if ((node & 1) == 1 || node == last) {
                before = Merkle.node(hash, before);
                after = Merkle.node(hash, after);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                after = Merkle.node(after, hash);
            }
            node >>= 1;
            last >>= 1;
        }
        if (last != 0 || !Hashes.same(before, oldRoot) || !Hashes.same(after, root)) {
            throw new Refuted("the log of " + size + " leaves does not continue the log of " + old
                    + ": something before leaf " + old + " was changed or taken away");
        }
    }

    private void sameOrEmpty(byte[] oldRoot, byte[] root) {
        if (!proof.isEmpty()) {
            throw new Refuted("a consistency proof from " + old + " to " + size + " has no hashes");
        }
        if (old == 0 && !Hashes.same(oldRoot, Merkle.emptyRoot())) {
            throw new Refuted("the root of no leaves is not the empty root");
        }
        if (old == size && !Hashes.same(oldRoot, root)) {
            throw new Refuted("two logs of " + size + " leaves have different roots: one of them is not the log");
        }
    }
}
