package org.evenhand.court;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.Moment;
import org.evenhand.record.Named;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.record.StaffId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.record.Subject;
import org.jspecify.annotations.Nullable;

/** What this service holds about one court case. In the court's compartment. */
public sealed interface CourtEvent extends Event {

    CourtCaseId courtCase();

    static StreamId streamOf(CourtCaseId courtCase) {
        return new StreamId(StreamType.COURT_CASE, courtCase);
    }

    @Override
    default StreamId stream() {
        return streamOf(courtCase());
    }

    @Override
    default Subject keeper() {
        return courtCase().subject();
    }

    @Override
    default Compartment compartment() {
        return Compartment.COURT;
    }

    /** @param fingerprint the number under the site's key, so that the stream knows its number without holding it */
    @Named("court-case.linked")
    record CourtCaseLinked(
            CourtCaseId courtCase,
            Personal number,
            UUID fingerprint,
            NumberScheme scheme,
            String court,
            CourtCaseType type,
            List<Party> parties,
            @Nullable CaseFileId caseFile)
            implements CourtEvent {}

    /** Another case file, of the same family or of another one, belongs to this court case too. */
    @Named("court-case.case-file-linked")
    record CaseFileLinked(CourtCaseId courtCase, CaseFileId caseFile) implements CourtEvent {}

    @Named("court-case.party-added")
    record PartyAdded(CourtCaseId courtCase, Party party) implements CourtEvent {}

    /** What it was before stands in the event before. */
    @Named("court-case.number-corrected")
    record CourtNumberCorrected(CourtCaseId courtCase, Personal number, UUID fingerprint, NumberScheme scheme)
            implements CourtEvent {}

    @Named("court-case.hearing-listed")
    record HearingListed(
            CourtCaseId courtCase,
            HearingId hearing,
            HearingType type,
            Moment startsAt,
            @Nullable Integer minutes,
            String court,
            HearingMode mode,
            List<PersonId> participants)
            implements CourtEvent {}

    @Named("court-case.hearing-vacated")
    record HearingVacated(CourtCaseId courtCase, HearingId hearing, Personal reason) implements CourtEvent {}

    @Named("court-case.hearing-adjourned")
    record HearingAdjourned(
            CourtCaseId courtCase,
            HearingId hearing,
            @Nullable Moment to,
            Personal reason) implements CourtEvent {}

    @Named("court-case.hearing-held")
    record HearingHeld(
            CourtCaseId courtCase,
            HearingId hearing,
            @Nullable Personal outcome) implements CourtEvent {}

    /** It never existed; not the same as vacated. */
    @Named("court-case.hearing-listed-in-error")
    record HearingListedInError(CourtCaseId courtCase, HearingId hearing, Personal reason) implements CourtEvent {}

    /**
     * @param state draft, approved or court-sealed
     * @param courtSealAppliedAt only, and always, for a court-sealed version
     * @param effectiveFrom first day on which it takes effect
     * @param expires {@code null} where it has no end, or ends with the next hearing
     * @param because why it replaces the versions before it, where that is more than being later
     * @param textHash SHA-256 of the document in hexadecimal
     */
    @Named("court-case.order-received")
    record OrderReceived(
            CourtCaseId courtCase,
            OrderVersion version,
            OrderState state,
            OrderKind kind,
            OrderType type,
            LocalDate madeOn,
            @Nullable Moment courtSealAppliedAt,
            LocalDate effectiveFrom,
            @Nullable Moment expires,
            boolean untilNextHearing,
            @Nullable OrderVersion supersedes,
            @Nullable SupersededBecause because,
            @Nullable Personal textHash)
            implements CourtEvent {
        @Override
        public Optional<Moment> occurred() {
            return Optional.ofNullable(courtSealAppliedAt);
        }
    }

    /**
     * A version that does not stand, or no longer. Said again where a version is received that belongs between the two: the
     * last one said of a version is true.
     *
     * @param by the next higher version, or another order, or {@code null} where it ended without a successor
     * @param from first day on which it no longer stands; may lie before the day on which this was recorded
     */
    @Named("court-case.order-superseded")
    record OrderSuperseded(
            CourtCaseId courtCase,
            OrderVersion version,
            @Nullable OrderVersion by,
            SupersededBecause because,
            LocalDate from)
            implements CourtEvent {}

    /** @param persons whom it binds or protects */
    @Named("court-case.provision-recorded")
    record ProvisionRecorded(
            CourtCaseId courtCase,
            ProvisionId provision,
            OrderVersion version,
            ProvisionKind kind,
            List<PersonId> persons,
            LocalDate from,
            @Nullable Moment until,
            Personal text)
            implements CourtEvent {}

    @Named("court-case.direction-recorded")
    record DirectionRecorded(
            CourtCaseId courtCase,
            DirectionId direction,
            @Nullable OrderId order,
            PartyBound bound,
            Personal what,
            LocalDate madeOn,
            Moment due)
            implements CourtEvent {}

    @Named(value = "court-case.direction-complied", revision = 2)
    record DirectionComplied(
            CourtCaseId courtCase,
            DirectionId direction,
            Moment at,
            @Nullable Personal evidenceRef) implements CourtEvent {
        @Override
        public Optional<Moment> occurred() {
            return Optional.of(at);
        }
    }

    /** A later time was given; before the first had passed or after. */
    @Named("court-case.direction-extended")
    record DirectionExtended(
            CourtCaseId courtCase,
            DirectionId direction,
            @Nullable OrderId order,
            LocalDate madeOn,
            Moment due) implements CourtEvent {}

    /**
     * Its time passed and nobody had recorded compliance. Compliance in time that is recorded later puts it right: what was
     * known then stays said.
     */
    @Named("court-case.direction-missed")
    record DirectionMissed(CourtCaseId courtCase, DirectionId direction, Moment due) implements CourtEvent {
        @Override
        public Optional<Moment> occurred() {
            return Optional.of(due);
        }
    }

    /** The court no longer asks for it. */
    @Named("court-case.direction-discharged")
    record DirectionDischarged(
            CourtCaseId courtCase,
            DirectionId direction,
            @Nullable OrderId order,
            LocalDate from,
            Personal reason) implements CourtEvent {}

    /** @param leaveRef the order that gave leave, as whoever applies names it */
    @Named(value = "court-case.application-recorded", revision = 2)
    record ApplicationRecorded(
            CourtCaseId courtCase,
            ApplicationId application,
            ApplicationForm form,
            PersonId by,
            LocalDate madeOn,
            List<Relief> reliefs,
            @Nullable Personal leaveRef)
            implements CourtEvent {}

    /**
     * Whoever applied was bound by a s.91(14) order on that day and named no leave: for the court to know, never a reason to
     * refuse a fact.
     *
     * @param orderedIn the court case of the order, which may be an earlier one
     */
    @Named("court-case.leave-required")
    record LeaveRequired(CourtCaseId courtCase, ApplicationId application, CourtCaseId orderedIn, ProvisionId provision)
            implements CourtEvent {}

    /**
     * Somebody looked at every page for confidential details and found none, or none left.
     *
     * @param textHash SHA-256 of the document as it was looked at
     */
    @Named("court-case.pages-checked")
    record PagesChecked(CourtCaseId courtCase, DocumentId document, Personal textHash, int pages, StaffId by)
            implements CourtEvent {}

    /**
     * @param contact the detail that was used, or {@code null} where the method needs none
     * @param pagesCheckedBy {@code null} where no party is confidential and nobody checked
     */
    @Named("court-case.service-attempted")
    record ServiceAttempted(
            CourtCaseId courtCase,
            ServiceId service,
            DocumentId document,
            Personal what,
            PersonId to,
            ServiceMethod method,
            @Nullable ContactRef contact,
            Moment at,
            @Nullable StaffId pagesCheckedBy)
            implements CourtEvent {
        @Override
        public Optional<Moment> occurred() {
            return Optional.of(at);
        }
    }

    @Named(value = "court-case.service-completed", revision = 2)
    record ServiceCompleted(
            CourtCaseId courtCase,
            ServiceId service,
            PersonId to,
            Moment at,
            @Nullable Personal evidenceRef) implements CourtEvent {
        @Override
        public Optional<Moment> occurred() {
            return Optional.of(at);
        }
    }

    /**
     * Somebody is to be served and cannot safely be reached so: work to do, and never a reason to leave them out (DOMAIN.md
     * §0.5). In their own compartment, because it tells something of where they are.
     */
    @Named("court-case.no-safe-service-route")
    record NoSafeServiceRoute(
            CourtCaseId courtCase,
            ServiceId service,
            DocumentId document,
            Personal what,
            PersonId to,
            ServiceMethod method)
            implements CourtEvent {
        @Override
        public Compartment compartment() {
            return Compartment.of(to);
        }
    }

    /** @param until {@code null} until the 18th birthday of the youngest of the children in the court case */
    @Named("court-case.reporting-restriction-recorded")
    record ReportingRestrictionRecorded(
            CourtCaseId courtCase,
            RestrictionId restriction,
            OrderVersion version,
            LocalDate from,
            @Nullable LocalDate until,
            Personal scope)
            implements CourtEvent {}

    /**
     * @param witness who of the staff is called; {@code null} where the service is
     * @param documents what is to be produced, in the summons's words
     * @param answerBy when the witness must be there, or the documents
     */
    @Named("court-case.summons-received")
    record SummonsReceived(
            CourtCaseId courtCase,
            SummonsId summons,
            SummonsKind kind,
            @Nullable StaffId witness,
            @Nullable Personal documents,
            LocalDate receivedOn,
            Moment answerBy)
            implements CourtEvent {}

    @Named("court-case.summons-answered")
    record SummonsAnswered(CourtCaseId courtCase, SummonsId summons, SummonsAnswer how, Moment at)
            implements CourtEvent {
        @Override
        public Optional<Moment> occurred() {
            return Optional.of(at);
        }
    }

    @Named("court-case.summons-set-aside-requested")
    record SummonsSetAsideRequested(CourtCaseId courtCase, SummonsId summons, LocalDate on, Personal grounds)
            implements CourtEvent {}
}
