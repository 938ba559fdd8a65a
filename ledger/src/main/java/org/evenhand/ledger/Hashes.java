package org.evenhand.ledger;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;

/** A hash as the C2SP texts write it: one line of standard base64. */
public final class Hashes {

    private Hashes() {}

    public static String line(byte[] hash) {
        return Base64.getEncoder().encodeToString(hash);
    }

    /** @throws Refuted unless it is exactly the form that {@link #line} gives: no second spelling of a hash is accepted */
    public static byte[] of(String line) {
        byte[] hash;
        try {
            hash = Base64Text.decode(line);
        } catch (IllegalArgumentException notBase64) {
            throw new Refuted("a hash is not base64");
        }
        if (hash.length != Sha256.LENGTH) {
            throw new Refuted("a hash is not 32 bytes of base64");
        }
        return hash;
    }

    /** In constant time, out of habit: nothing here is secret. */
    public static boolean same(byte[] one, byte[] other) {
        return MessageDigest.isEqual(one, other);
    }

    public static byte[] entry(byte[] tile, int at) {
        return Arrays.copyOfRange(tile, at * Sha256.LENGTH, (at + 1) * Sha256.LENGTH);
    }
}
