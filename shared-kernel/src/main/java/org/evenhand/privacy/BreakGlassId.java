package org.evenhand.privacy;

import java.util.UUID;
import org.evenhand.record.Id;

/** One access under break-glass. */
public record BreakGlassId(UUID value) implements Id {

    private static final String BASIS = "break-glass:";

    /** What everything that was read or written under it names as its relationship. */
    public String basis() {
        return BASIS + value;
    }

    public static boolean isBasis(String basis) {
        return basis.startsWith(BASIS);
    }
}
