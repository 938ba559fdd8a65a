package org.evenhand.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;

/**
 * The list of an event's field digests as it is stored and committed to. Sorted, so that places tell nothing, and filled up
 * with decoys to the next power of two and at least eight, so that the number of fields tells next to nothing.
 */
public final class FieldDigests {

    private static final int FEWEST = 8;

    private FieldDigests() {}

    /**
     * @param digests of the {@linkplain Disclosure#digest() disclosures}
     * @param decoy bytes for the n-th decoy, indistinguishable from a salted disclosure for whoever lacks the salt key
     * @return 32 bytes each, one after the other
     */
    public static byte[] list(Collection<byte[]> digests, IntFunction<byte[]> decoy) {
        List<byte[]> all = new ArrayList<>(digests);
        int wanted = Math.max(FEWEST, Integer.highestOneBit(Math.max(1, digests.size() * 2 - 1)));
        for (int n = 0; all.size() < wanted; n++) {
            all.add(Sha256.of(decoy.apply(n)));
        }
        all.sort(Arrays::compareUnsigned);
        byte[] list = new byte[all.size() * Sha256.LENGTH];
        for (int i = 0; i < all.size(); i++) {
            System.arraycopy(all.get(i), 0, list, i * Sha256.LENGTH, Sha256.LENGTH);
        }
        return list;
    }

    /** What the leaf holds of the list. */
    public static byte[] digest(byte[] list) {
        return Sha256.of(list);
    }

    /** Whether the list holds this digest. */
    public static boolean holds(byte[] list, byte[] digest) {
        for (int at = 0; at + Sha256.LENGTH <= list.length; at += Sha256.LENGTH) {
            if (Arrays.equals(list, at, at + Sha256.LENGTH, digest, 0, Sha256.LENGTH)) {
                return true;
            }
        }
        return false;
    }
}
