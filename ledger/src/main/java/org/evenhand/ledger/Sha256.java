package org.evenhand.ledger;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The one hash of the ledger. */
public final class Sha256 {

    public static final int LENGTH = 32;

    private Sha256() {}

    public static byte[] of(byte[] bytes) {
        return digest().digest(bytes);
    }

    /** For what does not fit into memory, or comes in pieces. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
