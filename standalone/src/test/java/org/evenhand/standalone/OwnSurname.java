package org.evenhand.standalone;

import java.util.UUID;

/**
 * A surname that nobody else in the shared record has. In letters alone: a likeness ignores everything else, so names that
 * differ in digits would be one.
 */
public final class OwnSurname {

    private OwnSurname() {}

    public static String of(String beginning, UUID owner) {
        return beginning
                + owner.toString()
                        .replace("-", "")
                        .chars()
                        .map(digit -> 'a' + Character.digit(digit, 16))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    }
}
