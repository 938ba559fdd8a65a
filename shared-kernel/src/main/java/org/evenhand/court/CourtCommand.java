package org.evenhand.court;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.ClockTime;
import org.evenhand.record.Command;
import org.evenhand.record.Confided;
import org.evenhand.record.PersonId;
import org.evenhand.record.PostedTo;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.jspecify.annotations.Nullable;

/** What is asked about one court case. */
public sealed interface CourtCommand extends Command {

    CourtCaseId courtCase();

    @Override
    default StreamId target() {
        return new StreamId(StreamType.COURT_CASE, courtCase());
    }

    /** @param caseFile {@code null} when an import brings a case before the referral */
    @PostedTo(value = "/court-cases", form = "/court-cases/new", then = "/court-cases/{courtCase}")
    record LinkCourtCase(
            CourtCaseId courtCase,
            Confided number,
            NumberScheme scheme,
            String court,
            CourtCaseType type,
            List<Party> parties,
            @Nullable CaseFileId caseFile)
            implements CourtCommand {}

    /** @param confirmed that a second family belongs to this court case, where that is so */
    @PostedTo(
            value = "/court-cases/{courtCase}/case-files",
            form = "/court-cases/{courtCase}",
            then = "/court-cases/{courtCase}")
    record LinkCaseFile(CourtCaseId courtCase, CaseFileId caseFile, boolean confirmed) implements CourtCommand {}

    @PostedTo(
            value = "/court-cases/{courtCase}/parties",
            form = "/court-cases/{courtCase}",
            then = "/court-cases/{courtCase}")
    record AddParty(CourtCaseId courtCase, Party party) implements CourtCommand {}

    @PostedTo(
            value = "/court-cases/{courtCase}/number",
            form = "/court-cases/{courtCase}",
            then = "/court-cases/{courtCase}")
    record CorrectCourtNumber(CourtCaseId courtCase, Confided number, NumberScheme scheme) implements CourtCommand {}

    @PostedTo(
            value = "/court-cases/{courtCase}/hearings",
            form = "/court-cases/{courtCase}/hearings/new",
            then = "/court-cases/{courtCase}")
    record ListHearing(
            CourtCaseId courtCase,
            HearingId hearing,
            HearingType type,
            ClockTime startsAt,
            @Nullable Integer minutes,
            String court,
            HearingMode mode,
            List<PersonId> participants)
            implements CourtCommand {}

    @PostedTo(
            value = "/court-cases/{courtCase}/hearings/{hearing}/vacate",
            form = "/court-cases/{courtCase}/hearings/{hearing}",
            then = "/court-cases/{courtCase}")
    record VacateHearing(CourtCaseId courtCase, HearingId hearing, Confided reason) implements CourtCommand {}

    @PostedTo(
            value = "/court-cases/{courtCase}/hearings/{hearing}/adjourn",
            form = "/court-cases/{courtCase}/hearings/{hearing}",
            then = "/court-cases/{courtCase}")
    record AdjournHearing(
            CourtCaseId courtCase,
            HearingId hearing,
            @Nullable ClockTime to,
            Confided reason) implements CourtCommand {}

    @PostedTo(
            value = "/court-cases/{courtCase}/hearings/{hearing}/held",
            form = "/court-cases/{courtCase}/hearings/{hearing}",
            then = "/court-cases/{courtCase}")
    record RecordHearingHeld(
            CourtCaseId courtCase,
            HearingId hearing,
            @Nullable Confided outcome) implements CourtCommand {}

    @PostedTo(
            value = "/court-cases/{courtCase}/hearings/{hearing}/listed-in-error",
            form = "/court-cases/{courtCase}/hearings/{hearing}",
            then = "/court-cases/{courtCase}")
    record RecordListedInError(CourtCaseId courtCase, HearingId hearing, Confided reason) implements CourtCommand {}

    /**
     * @param supersedes the version before it; needed when this order has an earlier version here that it outranks
     * @param because why it replaces that one, where that is more than being later: a slip corrected, a variation, an appeal
     */
    @PostedTo(
            value = "/court-cases/{courtCase}/orders",
            form = "/court-cases/{courtCase}/orders/new",
            then = "/court-cases/{courtCase}")
    record RecordOrder(
            CourtCaseId courtCase,
            OrderVersion version,
            OrderState state,
            OrderKind kind,
            OrderType type,
            LocalDate madeOn,
            @Nullable ClockTime courtSealAppliedAt,
            LocalDate effectiveFrom,
            @Nullable ClockTime expires,
            boolean untilNextHearing,
            @Nullable OrderVersion supersedes,
            @Nullable SupersededBecause because,
            @Nullable Confided textHash)
            implements CourtCommand {}

    /** Varied, discharged, corrected under the slip rule, appealed or expired; for another order's sake or by itself. */
    @PostedTo(
            value = "/court-cases/{courtCase}/orders/{order}/supersede",
            form = "/court-cases/{courtCase}/orders/{order}",
            then = "/court-cases/{courtCase}")
    record SupersedeOrder(
            CourtCaseId courtCase, OrderId order, @Nullable OrderVersion by, SupersededBecause because, LocalDate from)
            implements CourtCommand {}

    @PostedTo(
            value = "/court-cases/{courtCase}/provisions",
            form = "/court-cases/{courtCase}/provisions/new",
            then = "/court-cases/{courtCase}")
    record RecordProvision(
            CourtCaseId courtCase,
            ProvisionId provision,
            OrderVersion version,
            ProvisionKind kind,
            List<PersonId> persons,
            LocalDate from,
            @Nullable ClockTime until,
            Confided text)
            implements CourtCommand {}

    /**
     * Due at a time, or so many working days after it was made.
     *
     * @param due {@code null} where it is counted in working days
     * @param workingDays 1 to 250, of the court's calendar
     * @param dueTime time of day for working days; {@code null} means 16:00
     */
    @PostedTo(
            value = "/court-cases/{courtCase}/directions",
            form = "/court-cases/{courtCase}/directions/new",
            then = "/court-cases/{courtCase}")
    record RecordDirection(
            CourtCaseId courtCase,
            DirectionId direction,
            @Nullable OrderId order,
            PartyBound bound,
            Confided what,
            LocalDate madeOn,
            @Nullable ClockTime due,
            @Nullable Integer workingDays,
            @Nullable LocalTime dueTime)
            implements CourtCommand {}

    @PostedTo(
            value = "/court-cases/{courtCase}/directions/{direction}/complied",
            form = "/court-cases/{courtCase}/directions/{direction}",
            then = "/court-cases/{courtCase}")
    record ComplyDirection(
            CourtCaseId courtCase,
            DirectionId direction,
            ClockTime at,
            @Nullable Confided evidenceRef) implements CourtCommand {}

    /**
     * A new time, at a clock's time or so many working days after it was given.
     *
     * @param madeOn the day on which the time was extended
     */
    @PostedTo(
            value = "/court-cases/{courtCase}/directions/{direction}/extend",
            form = "/court-cases/{courtCase}/directions/{direction}",
            then = "/court-cases/{courtCase}")
    record ExtendDirection(
            CourtCaseId courtCase,
            DirectionId direction,
            @Nullable OrderId order,
            LocalDate madeOn,
            @Nullable ClockTime due,
            @Nullable Integer workingDays,
            @Nullable LocalTime dueTime)
            implements CourtCommand {}

    @PostedTo(
            value = "/court-cases/{courtCase}/directions/{direction}/discharge",
            form = "/court-cases/{courtCase}/directions/{direction}",
            then = "/court-cases/{courtCase}")
    record DischargeDirection(
            CourtCaseId courtCase,
            DirectionId direction,
            @Nullable OrderId order,
            LocalDate from,
            Confided reason) implements CourtCommand {}

    /** @param leaveRef the order that gave leave to apply, where there is one */
    @PostedTo(
            value = "/court-cases/{courtCase}/applications",
            form = "/court-cases/{courtCase}",
            then = "/court-cases/{courtCase}")
    record RecordApplication(
            CourtCaseId courtCase,
            ApplicationId application,
            ApplicationForm form,
            PersonId by,
            LocalDate madeOn,
            List<Relief> reliefs,
            @Nullable Confided leaveRef)
            implements CourtCommand {}

    /**
     * @param textHash SHA-256 of the document in 64 lower-case hexadecimal digits
     * @param pages how many it has
     * @param clear the pages on which no party's confidential details stand, from 1
     */
    @PostedTo(
            value = "/court-cases/{courtCase}/documents/{document}/pages-checked",
            form = "/court-cases/{courtCase}",
            then = "/court-cases/{courtCase}")
    record CheckPages(CourtCaseId courtCase, DocumentId document, Confided textHash, int pages, List<Integer> clear)
            implements CourtCommand {}

    /**
     * Who is served by which contact detail is not said: it is taken from the record, where it stays.
     *
     * @param what which document, in words without a name
     * @param textHash of what is served; needed where its pages must have been checked
     * @param to on whom; everybody in the case who is not a child where nobody is named
     */
    @PostedTo(
            value = "/court-cases/{courtCase}/services",
            form = "/court-cases/{courtCase}",
            then = "/court-cases/{courtCase}")
    record ServeDocument(
            CourtCaseId courtCase,
            ServiceId service,
            DocumentId document,
            Confided what,
            @Nullable Confided textHash,
            List<PersonId> to,
            ServiceMethod method,
            ClockTime at)
            implements CourtCommand {}

    /** @param evidenceRef a receipt's or a certificate's number; no name */
    @PostedTo(
            value = "/court-cases/{courtCase}/services/{service}/completed",
            form = "/court-cases/{courtCase}",
            then = "/court-cases/{courtCase}")
    record ConfirmServed(
            CourtCaseId courtCase,
            ServiceId service,
            PersonId to,
            ClockTime at,
            @Nullable Confided evidenceRef) implements CourtCommand {}

    /** @param until {@code null} until the 18th birthday of the youngest child in the case */
    @PostedTo(
            value = "/court-cases/{courtCase}/reporting-restrictions",
            form = "/court-cases/{courtCase}",
            then = "/court-cases/{courtCase}")
    record RecordReporting(
            CourtCaseId courtCase,
            RestrictionId restriction,
            OrderVersion version,
            LocalDate from,
            @Nullable LocalDate until,
            Confided scope)
            implements CourtCommand {}

    /** A witness summons to this service or one of its staff. */
    @PostedTo(
            value = "/court-cases/{courtCase}/summonses",
            form = "/court-cases/{courtCase}",
            then = "/court-cases/{courtCase}")
    record ReceiveSummons(
            CourtCaseId courtCase,
            SummonsId summons,
            SummonsKind kind,
            @Nullable StaffId witness,
            @Nullable Confided documents,
            LocalDate receivedOn,
            ClockTime answerBy)
            implements CourtCommand {}

    @PostedTo(
            value = "/court-cases/{courtCase}/summonses/{summons}/answered",
            form = "/court-cases/{courtCase}",
            then = "/court-cases/{courtCase}")
    record AnswerSummons(CourtCaseId courtCase, SummonsId summons, SummonsAnswer how, ClockTime at)
            implements CourtCommand {}

    @PostedTo(
            value = "/court-cases/{courtCase}/summonses/{summons}/set-aside",
            form = "/court-cases/{courtCase}",
            then = "/court-cases/{courtCase}")
    record RequestSetAside(CourtCaseId courtCase, SummonsId summons, LocalDate on, Confided grounds)
            implements CourtCommand {}
}
