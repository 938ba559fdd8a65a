package org.evenhand.incidents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evenhand.record.StaffId;
import org.jspecify.annotations.Nullable;

/** The incidents that the asker answers for, open ones first. */
public record Incidents(List<OfIncident> incidents) {

    /** @param reportedBy {@code null} where they asked not to be named */
    public record OfIncident(
            IncidentId incident,
            IncidentKind kind,
            @Nullable String account,
            @Nullable Instant happenedAt,
            Instant awareAt,
            @Nullable StaffId reportedBy,
            @Nullable IncidentSeverity severity,
            @Nullable String hazardRef,
            @Nullable String learned,
            @Nullable Instant closedAt,
            List<Notice> notices,
            List<Action> actions) {}

    /** @param due {@code null} where nobody had to be told and was all the same */
    public record Notice(
            UUID incident,
            NotifiedBody body,
            @Nullable Instant due,
            @Nullable Instant toldAt) {}

    /** @param done what was done; {@code null} while it is open */
    public record Action(
            UUID incident,
            IncidentActionId action,
            @Nullable String what,
            LocalDate due,
            @Nullable String done) {}
}
