package org.evenhand.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * One field of an event as RFC 9901 discloses it: {@code [salt, path, value]}. Whoever holds it and the event's list of
 * digests can check that the event held this value; whoever holds only the digest cannot guess it, because of the salt.
 *
 * @param salt 128 bits, unknown to whom the field is not disclosed
 * @param path the field as a JSON pointer (RFC 6901), one nested level at most unless several people are named further down
 */
public record Disclosure(byte[] salt, String path, String value) {

    private static final int SALT_BYTES = 16;

    /** RFC 9901 §4.2.1: base64url of the JSON array. */
    public String encoded() {
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        return base64.encodeToString(CanonicalJson.array(base64.encodeToString(salt), path, value));
    }

    /**
     * @param encoded as {@link #encoded} gives it: no second spelling is accepted
     * @throws Refuted if it is no disclosure
     */
    public static Disclosure of(String encoded) {
        byte[] json;
        byte[] salt;
        List<String> parts;
        try {
            json = Base64.getUrlDecoder().decode(encoded);
            parts = CanonicalStrings.array(json, "a disclosure");
            salt = Base64.getUrlDecoder().decode(parts.getFirst());
        } catch (IllegalArgumentException notBase64) {
            throw new Refuted("a disclosure or its salt is not base64url");
        }
        if (parts.size() != 3 || salt.length != SALT_BYTES) {
            throw new Refuted("a disclosure is a salt of 128 bits, a path and a value");
        }
        var read = new Disclosure(salt, parts.get(1), parts.get(2));
        if (!read.encoded().equals(encoded)) {
            throw new Refuted("a disclosure is written in a second spelling");
        }
        return read;
    }

    /** RFC 9901 §4.2.3: over the encoded form, so that no second serialization can differ. */
    public byte[] digest() {
        return Sha256.of(encoded().getBytes(StandardCharsets.US_ASCII));
    }
}
