package org.evenhand.auditing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that is not as it was entered.
 *
 * @param id follows from what was found: found again it is the same, found otherwise it is another
 * @param leaf index of the row, -1 for what is wrong with no single row
 * @param event its id as it stands in the row now, empty where there is none
 * @param differs what is wrong, in one sentence
 */
public record Finding(UUID id, long leaf, String event, String differs, Instant foundAt) {

    public static final long NO_ROW = -1;

    /** @param evidence the hashes that do not agree, so that a second change of the same row is a second finding */
    static Finding of(long leaf, String event, String differs, String evidence, Instant foundAt) {
        String all = leaf + "\n" + event + "\n" + differs + "\n" + evidence;
        return new Finding(UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)), leaf, event, differs, foundAt);
    }
}
