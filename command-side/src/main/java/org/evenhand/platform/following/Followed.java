package org.evenhand.platform.following;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.record.Actor;
import org.evenhand.record.Derived;
import org.evenhand.record.Envelope;
import org.evenhand.record.Event;
import org.evenhand.record.Intent;
import org.evenhand.record.Purpose;
import org.evenhand.store.Entry;

/** One event as it was entered, and how what follows from it is asked. */
public record Followed(long leafIndex, UUID id, Instant recordedAt, Envelope envelope, Event event) {

    public static Followed of(Entry entry) {
        return new Followed(
                entry.leafIndex(), entry.row().eventId(), entry.row().recordedAt(), entry.envelope(), entry.event());
    }

    /** @param what tells apart the commands that follow from one event */
    public UUID commandId(String what) {
        return Derived.from("follows", what, id);
    }

    /** The system's own doing, caused by this event, in the correlation of what caused it. */
    public Intent intent(UUID commandId) {
        return new Intent(
                commandId,
                Actor.SYSTEM,
                null,
                Optional.empty(),
                Purpose.OPERATION,
                envelope.correlationId(),
                id,
                null,
                envelope.zone());
    }

    public Intent intent(String what) {
        return intent(commandId(what));
    }
}
