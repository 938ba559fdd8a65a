package org.evenhand.privacy;

import java.util.UUID;
import org.evenhand.record.Derived;
import org.evenhand.record.Id;

/** One request for erasure and what became of it. */
public record ErasureId(UUID value) implements Id {

    /** The hold that a refusal for legal claims places by itself. */
    public HoldId hold() {
        return new HoldId(Derived.from("hold", value));
    }
}
