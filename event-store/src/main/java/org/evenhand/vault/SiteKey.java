package org.evenhand.vault;

import com.google.crypto.tink.Aead;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/** The organisation's own key: what belongs to no subject but must not be readable in the database, and fingerprints. */
public final class SiteKey {

    private final Aead dataKey;
    private final byte[] fingerprintKey;

    /** @param keys the data key, then the fingerprint key */
    SiteKey(byte[] keys) {
        this.dataKey = Ciphers.aead(Arrays.copyOfRange(keys, 0, Ciphers.KEY_BYTES));
        this.fingerprintKey = Arrays.copyOfRange(keys, Ciphers.KEY_BYTES, 2 * Ciphers.KEY_BYTES);
    }

    /** @param place what the ciphertext belongs to, e.g. {@code draft:<id>}; it decrypts nowhere else */
    public byte[] encrypt(byte[] plaintext, String place) {
        return Ciphers.encrypt(dataKey, plaintext, place.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws NotDecipherable if this was not written for this place */
    public byte[] decrypt(byte[] ciphertext, String place) {
        String otherwise = "what is stored is not what was written for this place";
        return Ciphers.decrypt(dataKey, ciphertext, place.getBytes(StandardCharsets.UTF_8), otherwise);
    }

    /** A UUID of version 8 (RFC 9562: 122 bits of our own choosing). */
    UUID fingerprint(String kind, String value) {
        byte[] mac = Ciphers.hmac(fingerprintKey, (kind + "\n" + value).getBytes(StandardCharsets.UTF_8));
        ByteBuffer bits = ByteBuffer.wrap(mac);
        long high = bits.getLong() & ~0xf000L | 0x8000L;
        long low = bits.getLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
