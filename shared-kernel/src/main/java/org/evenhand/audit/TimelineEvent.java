package org.evenhand.audit;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.evenhand.record.Actor;
import org.evenhand.record.Compartment;
import org.evenhand.record.Purpose;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamId;
import org.evenhand.record.Subject;
import org.jspecify.annotations.Nullable;

/**
 * One event as an auditor sees it: that it is there, whose, by whom, when, and its proof. Never what it says.
 *
 * @param position leaf index, its place in the one order
 * @param bytes length of what is stored
 * @param occurredAt as claimed; {@code null} where nothing was claimed
 * @param standsAt its time on the clock that was asked for
 * @param refused code of the rule, for a refusal
 */
public record TimelineEvent(
        long position,
        UUID eventId,
        StreamId stream,
        long version,
        String type,
        int revision,
        String leafHash,
        int bytes,
        Instant recordedAt,
        @Nullable Instant occurredAt,
        Instant standsAt,
        Actor actor,
        @Nullable StaffId onBehalfOf,
        @Nullable String basis,
        Purpose purpose,
        UUID commandId,
        UUID correlationId,
        @Nullable UUID causationId,
        Compartment compartment,
        List<Subject> subjects,
        Set<Mark> marks,
        @Nullable String refused) {}
