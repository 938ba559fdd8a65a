package org.evenhand.record;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every event carries beside its payload (DOMAIN.md §2.0). Built in one place from the {@link Intent} and the event
 * itself. {@code recordedAt} and the leaf index are not here: the writer gives them.
 */
public record Envelope(
        Actor actor,
        @Nullable StaffId onBehalfOf,
        Optional<String> basis,
        Purpose purpose,
        UUID commandId,
        UUID correlationId,
        @Nullable UUID causationId,
        Compartment compartment,
        Set<Subject> subjects,
        @Nullable Instant occurredAt,
        ZoneId zone) {

    /** The metadata key under which it travels with an event message. */
    public static final String KEY = "envelope";
}
