package org.evenhand.court;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One court case as it stands now: in the court's words, and nothing that was said in a session.
 *
 * @param version of its stream, for forms that change it
 * @param now the instant at which the standings and the time left hold
 * @param mayChange whether the asker is one who records what the court does
 */
public record Proceedings(
        Heading heading,
        long version,
        Instant now,
        boolean mayChange,
        List<Named> parties,
        List<CaseFileId> caseFiles,
        List<Hearing> hearings,
        List<Order> orders,
        List<Provision> provisions,
        List<Direction> directions,
        List<Attended> attendance) {

    /** @param number {@code null} once erased */
    public record Heading(
            CourtCaseId courtCase, @Nullable String number, NumberScheme scheme, String court, CourtCaseType type) {}

    public record Named(PersonId person, String name, PartyRole role) {}

    public enum Ending {
        HELD,
        VACATED,
        ADJOURNED,
        LISTED_IN_ERROR
    }

    /** @param said the outcome, or the reason of the ending */
    public record Hearing(
            HearingId hearing,
            HearingType type,
            Instant startsAt,
            @Nullable Integer minutes,
            String court,
            HearingMode mode,
            List<UUID> persons,
            @Nullable Ending ending,
            @Nullable String said,
            @Nullable Instant nextAt) {}

    /** One order through its versions, the newest version first. */
    public record Order(OrderId order, OrderKind kind, List<Version> versions) {}

    public record Version(
            OrderVersion version,
            OrderState state,
            OrderType type,
            LocalDate madeOn,
            @Nullable Instant courtSealAppliedAt,
            LocalDate effectiveFrom,
            @Nullable Instant expires,
            boolean untilNextHearing,
            Instant receivedAt,
            OrderStanding standing,
            @Nullable End end) {}

    public record End(
            SupersededBecause because,
            LocalDate from,
            @Nullable OrderVersion by) {}

    /** @param inForce within its own window and of a version that is in force */
    public record Provision(
            ProvisionId provision,
            OrderVersion version,
            ProvisionKind kind,
            List<UUID> persons,
            LocalDate from,
            @Nullable Instant until,
            @Nullable String text,
            boolean inForce) {}

    public record Direction(
            DirectionId direction,
            PartyBound bound,
            @Nullable String what,
            LocalDate madeOn,
            Instant dueAt,
            @Nullable Instant compliedAt,
            @Nullable String evidenceRef) {}

    /** Attendance facts and codes (data class A2), never what happened in the session. */
    public record Attended(Instant startsAt, String sessionType, UUID person, String name, String attendance) {}
}
