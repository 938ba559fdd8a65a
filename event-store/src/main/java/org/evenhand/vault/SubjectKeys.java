package org.evenhand.vault;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.evenhand.record.Subject;

/** A subject's data key and salt key, unwrapped. Holding one is being able to read the subject: it is never kept in a field
 * of anything that outlives a request, and the vault's own cache forgets it when it is destroyed. */
public final class SubjectKeys {

    /** 128 bits, as RFC 9901 asks of a salt. */
    private static final int SALT_BYTES = 16;

    private final Subject subject;
    private final Aead dataKey;
    private final byte[] saltKey;

    /** @param keys the data key, then the salt key */
    SubjectKeys(Subject subject, byte[] keys) {
        this.subject = subject;
        this.dataKey = Ciphers.aead(Arrays.copyOfRange(keys, 0, Ciphers.KEY_BYTES));
        this.saltKey = Arrays.copyOfRange(keys, Ciphers.KEY_BYTES, 2 * Ciphers.KEY_BYTES);
    }

    public Subject subject() {
        return subject;
    }

    /** @param path the field, as a JSON pointer */
    public byte[] encrypt(String value, UUID eventId, String path) {
        return Ciphers.encrypt(dataKey, value.getBytes(StandardCharsets.UTF_8), place(eventId, path));
    }

    /** @throws NotDecipherable if this was not written for this subject, event and field */
    public String decrypt(byte[] ciphertext, UUID eventId, String path) {
        String otherwise = "a value at " + path + " of event " + eventId + " is not what was written for " + subject;
        return new String(
                Ciphers.decrypt(dataKey, ciphertext, place(eventId, path), otherwise), StandardCharsets.UTF_8);
    }

    /**
     * The salt of a field's disclosure. Derived and not random, which departs from the advice of RFC 9901: so there is no
     * salt to store, and destroying one key destroys every salt of the subject (LEDGER.md, Fields).
     */
    public byte[] salt(UUID eventId, String path) {
        byte[] mac = Ciphers.hmac(saltKey, bytes(eventId), path.getBytes(StandardCharsets.UTF_8));
        return Arrays.copyOf(mac, SALT_BYTES);
    }

    /** Unambiguous: the event id has a fixed length and no subject contains the separator. */
    private byte[] place(UUID eventId, String path) {
        return (eventId + "|" + path + "|" + subject).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(UUID eventId) {
        return eventId.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
