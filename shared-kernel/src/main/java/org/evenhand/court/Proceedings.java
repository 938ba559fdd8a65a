package org.evenhand.court;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.people.ContactKind;
import org.evenhand.record.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One court case as it stands now: in the court's words, and nothing that was said in a session.
 *
 * @param version of its stream, for forms that change it
 * @param now the instant at which the standings and the time left hold
 * @param served what was served on whom; only for the court's own officer
 * @param actedUnderDrafts what was done while an order was only a draft
 * @param bookingsToLookAt sessions that an order changes which was not known here when they were booked
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
        List<Application> applications,
        List<Document> served,
        List<Restriction> restrictions,
        List<Summons> summonses,
        List<Acted> actedUnderDrafts,
        List<Booking> bookingsToLookAt,
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

    /**
     * @param inForce within its own window and of a version that is in force
     * @param keepsApart its kind forbids the parents to be brought together
     */
    public record Provision(
            ProvisionId provision,
            OrderVersion version,
            ProvisionKind kind,
            List<UUID> persons,
            LocalDate from,
            @Nullable Instant until,
            @Nullable String text,
            boolean inForce,
            boolean keepsApart) {}

    public record Direction(
            DirectionId direction,
            PartyBound bound,
            @Nullable String what,
            LocalDate madeOn,
            Instant dueAt,
            @Nullable Instant firstDueAt,
            DirectionState state,
            @Nullable Instant compliedAt,
            @Nullable String evidenceRef,
            @Nullable Instant missedNotedAt,
            @Nullable LocalDate dischargedOn,
            @Nullable String dischargedBecause) {}

    /**
     * @param leaveRequired whoever applied needed leave and named none
     * @param leaveOrderedIn the court case whose order asks for it
     */
    public record Application(
            ApplicationId application,
            ApplicationForm form,
            UUID person,
            LocalDate madeOn,
            List<Relief> reliefs,
            @Nullable String leaveRef,
            boolean leaveRequired,
            @Nullable CourtCaseId leaveOrderedIn) {}

    /**
     * One document and its ways to people.
     *
     * @param pagesChecked how many pages were looked at for confidential details; {@code null} where nobody did
     * @param notNamed applicants and respondents whom nobody has tried to serve with it
     */
    public record Document(
            DocumentId document,
            @Nullable String what,
            @Nullable Integer pagesChecked,
            List<Served> services,
            List<UUID> notNamed) {}

    /**
     * @param by the kind of detail that was used; what it says is nowhere here
     * @param lookAgain it went to an address, and the person is in a refuge now
     */
    public record Served(
            ServiceId service,
            UUID person,
            ServiceMethod method,
            @Nullable ContactKind by,
            @Nullable Instant attemptedAt,
            @Nullable Instant completedAt,
            @Nullable String evidenceRef,
            boolean pagesChecked,
            ServiceState state,
            boolean lookAgain) {}

    /**
     * @param ends the first day without it; {@code null} where the birth of a child is not known
     * @param untilYoungestIs18 then the end is that of the children who are in the case now
     */
    public record Restriction(
            RestrictionId restriction,
            OrderVersion version,
            LocalDate from,
            @Nullable LocalDate ends,
            boolean untilYoungestIs18,
            @Nullable String scope,
            boolean inForce) {}

    /** @param grounds only for the court's own officer */
    public record Summons(
            SummonsId summons,
            SummonsKind kind,
            @Nullable UUID witness,
            @Nullable String documents,
            LocalDate receivedOn,
            Instant answerBy,
            @Nullable Instant answeredAt,
            @Nullable SummonsAnswer answer,
            @Nullable LocalDate setAsideOn,
            @Nullable String grounds) {}

    /** @param thing the session, direction or provision */
    public record Acted(
            OrderVersion draft,
            ActedUnder what,
            UUID thing,
            Instant recordedAt,
            @Nullable Instant startsAt) {}

    /**
     * @param barred a provision of that version forbids it
     * @param beforeReceipt its time was past before the version was known here
     */
    public record Booking(
            UUID session,
            String sessionType,
            Instant startsAt,
            String status,
            OrderVersion version,
            boolean barred,
            boolean beforeReceipt) {}

    /** Attendance facts and codes (data class A2), never what happened in the session. */
    public record Attended(Instant startsAt, String sessionType, UUID person, String name, String attendance) {}
}
