package org.evenhand.record;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids that derive from other ids, so that a stream is found without looking it up. Only for ids that cannot be guessed. */
public final class Derived {

    private Derived() {}

    /** The same parts in the same order give the same id. */
    public static UUID from(Object... parts) {
        var text = new StringBuilder();
        for (Object part : parts) {
            text.append(part instanceof Id id ? id.value() : part).append('\n');
        }
        return UUID.nameUUIDFromBytes(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
