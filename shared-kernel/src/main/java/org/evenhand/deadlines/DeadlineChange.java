package org.evenhand.deadlines;

import java.time.Instant;
import org.evenhand.record.Command;
import org.evenhand.record.Compartment;
import org.evenhand.record.StreamId;

/** What an event does to a deadline. A deadline is known by its kind and a key; setting it again replaces it. */
public sealed interface DeadlineChange {

    DeadlineKind kind();

    /** Ids only, never words: it stands in a table in clear. */
    String key();

    /**
     * @param due from this instant on it has fallen due
     * @param about the case file, court case or person whose matter it is
     * @param compartment who may hear of it: what belongs to one parent's own compartment is not told to the other side
     * @param falls what is sent then. Holds ids and codes only
     */
    record Set(
            DeadlineKind kind,
            String key,
            DeadlineId deadline,
            Instant due,
            StreamId about,
            Compartment compartment,
            Command falls)
            implements DeadlineChange {}

    /** Before it is due, or of a deadline that was never set: both are normal. */
    record Cleared(DeadlineKind kind, String key) implements DeadlineChange {}
}
