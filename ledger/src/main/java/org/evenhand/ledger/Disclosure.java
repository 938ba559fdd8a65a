package org.evenhand.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * One field of an event as RFC 9901 discloses it: {@code [salt, path, value]}. Whoever holds it and the event's list of
 * digests can check that the event held this value; whoever holds only the digest cannot guess it, because of the salt.
 *
 * @param salt 128 bits, unknown to whom the field is not disclosed
 * @param path the field's name, with one nested level after a dot
 */
public record Disclosure(byte[] salt, String path, String value) {

    /** RFC 9901 §4.2.1: base64url of the JSON array. */
    public String encoded() {
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        return base64.encodeToString(CanonicalJson.array(base64.encodeToString(salt), path, value));
    }

    /** RFC 9901 §4.2.3: over the encoded form, so that no second serialization can differ. */
    public byte[] digest() {
        return Sha256.of(encoded().getBytes(StandardCharsets.US_ASCII));
    }
}
