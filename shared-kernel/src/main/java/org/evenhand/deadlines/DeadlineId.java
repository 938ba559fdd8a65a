package org.evenhand.deadlines;

import java.util.UUID;
import org.evenhand.record.Derived;
import org.evenhand.record.Id;

/** One deadline as one event set it. Set again by a later event it is another one. */
public record DeadlineId(UUID value) implements Id {

    static DeadlineId of(DeadlineKind kind, String key, UUID event) {
        return new DeadlineId(Derived.from("deadline", kind, key, event));
    }
}
