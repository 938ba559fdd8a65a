package org.evenhand.ledger;

import java.security.MessageDigest;

/** RFC 6962 §2.1: the two hashes of the tree. Their different first bytes keep a leaf from passing as a node. */
public final class Merkle {

    /** Root of the tree without leaves. */
    public static byte[] emptyRoot() {
        return Sha256.of(new byte[0]);
    }

    private Merkle() {}

    public static byte[] leafHash(byte[] leaf) {
        MessageDigest digest = Sha256.digest();
        digest.update((byte) 0);
        return digest.digest(leaf);
    }

    public static byte[] node(byte[] left, byte[] right) {
        MessageDigest digest = Sha256.digest();
        digest.update((byte) 1);
        digest.update(left);
        return digest.digest(right);
    }
}
