package org.evenhand.ledger.proof;

import java.util.List;
import org.evenhand.ledger.Hashes;
import org.evenhand.ledger.Merkle;
import org.evenhand.ledger.Refuted;

/**
 * That a leaf stands at an index of a tree of a size with a root. Whoever controls the proof can make it fail, never make it
 * pass for another leaf, index, size or root: all four are the caller's.
 *
 * @param path from the leaf's sibling up to the root's child
 */
public record Inclusion(long index, long size, List<byte[]> path) {

    /** RFC 9162 §2.1.3.2. @throws Refuted if it does not hold */
    public void check(byte[] leafHash, byte[] root) {
        if (index < 0 || index >= size) {
            throw new Refuted("leaf " + index + " is not in a tree of " + size);
        }
        long node = index;
        long last = size - 1;
        byte[] hash = leafHash;
        for (byte[] sibling : path) {
            if (last == 0) {
                throw new Refuted("the inclusion proof of leaf " + index + " is longer than its tree is high");
            }
            if ((node & 1) == 1 || node == last) {
                hash = Merkle.node(sibling, hash);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                hash = Merkle.node(hash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        if (last != 0) {
            throw new Refuted("the inclusion proof of leaf " + index + " ends below the root");
        }
        if (!Hashes.same(hash, root)) {
            throw new Refuted("leaf " + index + " is not what was entered there");
        }
    }
}
