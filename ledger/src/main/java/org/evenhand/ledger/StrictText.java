package org.evenhand.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Bytes to text without mercy: what is not UTF-8 to the letter has no text, so that two readers cannot read two texts. */
public final class StrictText {

    private StrictText() {}

    /** @param what names the bytes in the refutation */
    public static String of(byte[] bytes, String what) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new Refuted(what + " is not UTF-8");
        }
    }

    /** Of letters that every terminal and file system shows alike; a hostile name is not repeated. */
    public static String shown(String name) {
        boolean plain = name.length() <= 200 && name.chars().allMatch(c -> c > 0x20 && c < 0x7f);
        return plain ? name : "a file with an unusual name";
    }
}
