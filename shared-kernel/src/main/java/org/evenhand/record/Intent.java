package org.evenhand.record;

import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, why, and with which keys: travels beside every command, and whole into the {@link Envelope} of each event that
 * it causes.
 *
 * @param commandId the idempotency key; the same id again returns the first result
 * @param basis the relationship relied on, an allocation's or break-glass's id; empty before it is established and for
 *     roles that need none
 * @param expectedVersion version of the target stream that the actor had seen (from 0); {@code null} where they had not
 *     looked
 * @param zone the zone in which the actor's local times are meant
 */
public record Intent(
        UUID commandId,
        Actor actor,
        @Nullable StaffId onBehalfOf,
        Optional<String> basis,
        Purpose purpose,
        UUID correlationId,
        @Nullable UUID causationId,
        @Nullable Long expectedVersion,
        ZoneId zone) {

    /** The metadata key under which it travels with a command message. */
    public static final String KEY = "intent";

    public OptionalLong expected() {
        return expectedVersion == null ? OptionalLong.empty() : OptionalLong.of(expectedVersion);
    }

    /** The same as somebody else's, who acts for nobody and relies on nothing. */
    public Intent by(Actor other) {
        return new Intent(
                commandId, other, null, Optional.empty(), purpose, correlationId, causationId, expectedVersion, zone);
    }

    public Intent withBasis(String newBasis) {
        return new Intent(
                commandId,
                actor,
                onBehalfOf,
                Optional.of(newBasis),
                purpose,
                correlationId,
                causationId,
                expectedVersion,
                zone);
    }
}
