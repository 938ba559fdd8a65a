package org.evenhand.ledger.notes;

import org.evenhand.ledger.Refuted;

/** C2SP signed-note: a name is not empty and has no space and no plus. */
final class KeyName {

    private static final int LONGEST = 255;

    private KeyName() {}

    static String checked(String name) {
        boolean plain = !name.isEmpty()
                && name.length() <= LONGEST
                && name.codePoints()
                        .noneMatch(c -> c == '+' || c < 0x20 || Character.isWhitespace(c) || Character.isSpaceChar(c));
        if (!plain) {
            throw new Refuted("a key's name is empty, too long, or has a space or a plus");
        }
        return name;
    }
}
