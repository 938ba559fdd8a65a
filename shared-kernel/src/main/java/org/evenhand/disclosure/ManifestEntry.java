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
 * @param fields what of the event may be shown, each as a {@link ShownField} is written: {@code mark.attendance}, or of a joint
 *     note that one parent asks for {@code body[0,57)}; empty where that it happened is all
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
        /** Shown only in the passages that the fields name; what is between them is blackened where the page is made. */
        OWN_PASSAGES
    }
}
