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

    @Named("court-case.direction-complied")
    record DirectionComplied(
            CourtCaseId courtCase,
            DirectionId direction,
            Moment at,
            @Nullable String evidenceRef) implements CourtEvent {
        @Override
        public Optional<Moment> occurred() {
            return Optional.of(at);
        }
    }
}
