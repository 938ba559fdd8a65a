package org.evenhand.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.court.CourtCaseId;
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

/**
 * One disclosure from the request to what became of it. In the court's compartment, or in that of the person who asks for
 * their own side: that one parent asks is nothing that the other may learn.
 */
public sealed interface DisclosureEvent extends Event {

    DisclosureId disclosure();

    CaseFileId caseFile();

    static StreamId streamOf(DisclosureId disclosure) {
        return new StreamId(StreamType.DISCLOSURE, disclosure);
    }

    @Override
    default StreamId stream() {
        return streamOf(disclosure());
    }

    @Override
    default Subject keeper() {
        return caseFile().subject();
    }

    /**
     * @param courtCase in which it is asked; a pack names its court case and serves no other (edge case 4)
     * @param requestedBy the person of the case who asks, or for whom a solicitor asks; {@code null} for an authority
     * @param asked in the requester's words
     * @param classes the same as classes
     * @param due last day on which to answer
     */
    @Named("disclosure.requested")
    record DisclosureRequested(
            DisclosureId disclosure,
            CaseFileId caseFile,
            Compartment compartment,
            @Nullable CourtCaseId courtCase,
            RequesterRole requester,
            @Nullable PersonId requestedBy,
            Personal from,
            DisclosureBasis basis,
            Personal asked,
            List<DataClass> classes,
            LocalDate received,
            LocalDate due)
            implements DisclosureEvent {}

    /** @param adviceRef where the advice is; the advice itself is privileged and not in the record */
    @Named(value = "disclosure.legal-review-recorded", revision = 2)
    record LegalReviewRecorded(
            DisclosureId disclosure,
            CaseFileId caseFile,
            Compartment compartment,
            Personal adviceRef,
            LegalAdvice advice,
            StaffId recordedBy)
            implements DisclosureEvent {}

    /**
     * The appropriate health professional's opinion on whether disclosing would be likely to cause serious harm (DPA 2018
     * Sch. 3 Part 2).
     */
    @Named("disclosure.serious-harm-opinion-recorded")
    record SeriousHarmOpinionRecorded(
            DisclosureId disclosure,
            CaseFileId caseFile,
            Compartment compartment,
            boolean harmLikely,
            Personal opinion,
            StaffId professional)
            implements DisclosureEvent {}

    /**
     * Somebody answers for privileged words leaving in this disclosure, and says by what exception. Whether it is one is for the
     * court.
     *
     * @param source the note or the session whose words they are
     * @param authorityRef where the ruling, or the advice to rely on the exception, is kept
     */
    @Named(value = "disclosure.privilege-exception-recorded", revision = 2)
    record PrivilegeExceptionRecorded(
            DisclosureId disclosure,
            CaseFileId caseFile,
            Compartment compartment,
            StreamId source,
            PrivilegeException because,
            Personal authorityRef,
            Personal reason,
            StaffId recordedBy)
            implements DisclosureEvent {}

    /**
     * Somebody who works with both read a joint note and said whose each stretch of its words is. A later marking of the same words
     * replaces it.
     *
     * @param source the note
     * @param event whose words they are: the signed body, or an addendum
     * @param passages in order, without a gap, from the first word to the last
     */
    @Named("disclosure.passages-marked")
    record PassagesMarked(
            DisclosureId disclosure,
            CaseFileId caseFile,
            Compartment compartment,
            StreamId source,
            UUID event,
            List<Passage> passages,
            StaffId markedBy)
            implements DisclosureEvent {}

    /** The time to answer does not run from this day on. */
    @Named("disclosure.clock-paused")
    record DisclosureClockPaused(
            DisclosureId disclosure, CaseFileId caseFile, Compartment compartment, ClockPause because, LocalDate on)
            implements DisclosureEvent {}

    /** @param due last day on which to answer, later by the days between */
    @Named("disclosure.clock-resumed")
    record DisclosureClockResumed(
            DisclosureId disclosure, CaseFileId caseFile, Compartment compartment, LocalDate on, LocalDate due)
            implements DisclosureEvent {}

    @Named("disclosure.due-extended")
    record DisclosureDueExtended(
            DisclosureId disclosure, CaseFileId caseFile, Compartment compartment, Personal reason, LocalDate due)
            implements DisclosureEvent {}

    /** A later one replaces it; a pack is measured against the last. */
    @Named("disclosure.scope-decided")
    record DisclosureScopeDecided(
            DisclosureId disclosure,
            CaseFileId caseFile,
            Compartment compartment,
            List<Grant> granted,
            List<Redaction> redactions,
            @Nullable OrderRelied order,
            StaffId decidedBy)
            implements DisclosureEvent {}

    /**
     * @param pack counted from 1; a later one replaces it
     * @param asOfLeaf everything that the record held before this leaf was looked at, and nothing after it
     * @param asOf when that was
     * @param packHash SHA-256, in hexadecimal, of the disclosure's id, {@code asOfLeaf} and the manifest's entries
     */
    @Named("disclosure.pack-built")
    record DisclosurePackBuilt(
            DisclosureId disclosure,
            CaseFileId caseFile,
            Compartment compartment,
            int pack,
            List<ManifestEntry> manifest,
            List<Withheld> withheld,
            long asOfLeaf,
            Moment asOf,
            String packHash,
            StaffId builtBy)
            implements DisclosureEvent {}

    /** Every page was read for what must not be on it. @param pages how many there were */
    @Named("disclosure.confidentiality-checked")
    record ConfidentialityChecked(
            DisclosureId disclosure,
            CaseFileId caseFile,
            Compartment compartment,
            String packHash,
            int pages,
            List<PageFinding> findings,
            StaffId checkedBy)
            implements DisclosureEvent {}

    /** @param asOfStated whether the pack says on its face up to when it knew the record */
    @Named("disclosure.released")
    record DisclosureReleased(
            DisclosureId disclosure,
            CaseFileId caseFile,
            Compartment compartment,
            String packHash,
            Personal recipient,
            DisclosureMethod method,
            boolean asOfStated,
            Moment at,
            StaffId releasedBy)
            implements DisclosureEvent {}

    @Named(value = "disclosure.received", revision = 2)
    record DisclosureReceived(
            DisclosureId disclosure,
            CaseFileId caseFile,
            Compartment compartment,
            Moment at,
            @Nullable Personal acknowledgementRef)
            implements DisclosureEvent {
        @Override
        public Optional<Moment> occurred() {
            return Optional.of(at);
        }
    }

    @Named("disclosure.refused")
    record DisclosureRefused(
            DisclosureId disclosure,
            CaseFileId caseFile,
            Compartment compartment,
            RefusedBecause because,
            Personal reason)
            implements DisclosureEvent {}

    /** The recipient was asked to give back or destroy what was sent. What they have read, they have read. */
    @Named("disclosure.recalled")
    record DisclosureRecalled(DisclosureId disclosure, CaseFileId caseFile, Compartment compartment, Personal reason)
            implements DisclosureEvent {}

    /**
     * Something that was sent is no longer what the record says.
     *
     * @param source the stream that moved, by which event and at which leaf
     * @param since when that was recorded
     */
    @Named("disclosure.data-changed")
    record DisclosedDataChanged(
            DisclosureId disclosure,
            CaseFileId caseFile,
            Compartment compartment,
            StreamId source,
            UUID event,
            long leaf,
            Change change,
            Moment since)
            implements DisclosureEvent {}

    @Named("disclosure.correction-sent")
    record DisclosureCorrectionSent(
            DisclosureId disclosure,
            CaseFileId caseFile,
            Compartment compartment,
            String packHash,
            DisclosureMethod method,
            StaffId sentBy)
            implements DisclosureEvent {}
}
