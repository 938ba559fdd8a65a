package org.evenhand.disclosure;

import java.util.List;
import java.util.UUID;
import org.evenhand.record.PersonId;
import org.evenhand.record.StreamId;
import org.jspecify.annotations.Nullable;

/**
 * One fact of a pack: which event, which of its fields, and what proves it. The pack shows these fields and no others.
 *
 * @param person about whom; {@code null} for what is about the parents together
 * @param version of the source's stream: which state of a note this is
 * @param fields the event's components that may be shown, e.g. {@code mark.attendance}; empty where that it happened is all
 * @param leafHash of the event in the ledger, in hexadecimal
 */
public record ManifestEntry(
        DataClass dataClass,
        @Nullable PersonId person,
        UUID event,
        StreamId source,
        long version,
        String type,
        List<String> fields,
        Treatment treatment,
        String leafHash) {

    public enum Treatment {
        WHOLE,
        /** Shown only with every passage about somebody else blackened, which is done where the page is made. */
        OWN_PASSAGES
    }
}
