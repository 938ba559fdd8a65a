package org.evenhand.ledger;

import java.util.Base64;

/** Standard base64 as it is written, and no second spelling of the same bytes: the JDK's decoder ignores unused last bits. */
public final class Base64Text {

    private Base64Text() {}

    /** @throws IllegalArgumentException unless it is exactly what encoding the bytes gives */
    public static byte[] decode(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        if (!Base64.getEncoder().encodeToString(bytes).equals(text)) {
            throw new IllegalArgumentException("not the base64 of its bytes");
        }
        return bytes;
    }
}
