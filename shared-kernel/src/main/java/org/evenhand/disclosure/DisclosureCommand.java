package org.evenhand.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.court.CourtCaseId;
import org.evenhand.record.ClockTime;
import org.evenhand.record.Command;
import org.evenhand.record.Confided;
import org.evenhand.record.PersonId;
import org.evenhand.record.PostedTo;
import org.evenhand.record.StreamId;
import org.jspecify.annotations.Nullable;

/** What is asked of one disclosure. */
public sealed interface DisclosureCommand extends Command {

    DisclosureId disclosure();

    @Override
    default StreamId target() {
        return DisclosureEvent.streamOf(disclosure());
    }

    /**
     * @param courtCase needed where an order or a summons is the basis
     * @param requestedBy needed where one side asks
     * @param due {@code null} only for a subject's own request: one calendar month (UK GDPR Art. 12(3))
     */
    @PostedTo(
            value = "/cases/{caseFile}/disclosures",
            form = "/cases/{caseFile}/disclosures/new",
            then = "/disclosures/{disclosure}")
    record RequestDisclosure(
            DisclosureId disclosure,
            CaseFileId caseFile,
            @Nullable CourtCaseId courtCase,
            RequesterRole requester,
            @Nullable PersonId requestedBy,
            Confided from,
            DisclosureBasis basis,
            Confided asked,
            List<DataClass> classes,
            LocalDate received,
            @Nullable LocalDate due)
            implements DisclosureCommand {}

    @PostedTo(
            value = "/disclosures/{disclosure}/legal-review",
            form = "/disclosures/{disclosure}",
            then = "/disclosures/{disclosure}")
    record RecordLegalReview(DisclosureId disclosure, Confided adviceRef, LegalAdvice advice)
            implements DisclosureCommand {}

    @PostedTo(
            value = "/disclosures/{disclosure}/serious-harm-opinion",
            form = "/disclosures/{disclosure}",
            then = "/disclosures/{disclosure}")
    record RecordSeriousHarmOpinion(DisclosureId disclosure, boolean harmLikely, Confided opinion)
            implements DisclosureCommand {}

    /**
     * @param source the note or the session whose words are said to be privileged
     * @param authorityRef where the ruling, or the advice to rely on the exception, is kept
     */
    @PostedTo(
            value = "/disclosures/{disclosure}/privilege-exception",
            form = "/disclosures/{disclosure}",
            then = "/disclosures/{disclosure}")
    record RecordPrivilegeException(
            DisclosureId disclosure,
            StreamId source,
            PrivilegeException because,
            Confided authorityRef,
            Confided reason)
            implements DisclosureCommand {}

    /**
     * Whose each stretch of a joint note's words is, for the one parent who asks for their own.
     *
     * @param event of the note's stream, whose words they are: the signed body, or an addendum
     * @param passages in order, without a gap, from the first word to the last
     */
    @PostedTo(
            value = "/disclosures/{disclosure}/passages",
            form = "/disclosures/{disclosure}",
            then = "/disclosures/{disclosure}")
    record MarkPassages(DisclosureId disclosure, StreamId source, UUID event, List<Passage> passages)
            implements DisclosureCommand {}

    @PostedTo(
            value = "/disclosures/{disclosure}/pause",
            form = "/disclosures/{disclosure}",
            then = "/disclosures/{disclosure}")
    record PauseDisclosureClock(DisclosureId disclosure, ClockPause because, LocalDate on)
            implements DisclosureCommand {}

    @PostedTo(
            value = "/disclosures/{disclosure}/resume",
            form = "/disclosures/{disclosure}",
            then = "/disclosures/{disclosure}")
    record ResumeDisclosureClock(DisclosureId disclosure, LocalDate on) implements DisclosureCommand {}

    /** By two months, where the request is complex (UK GDPR Art. 12(3)). */
    @PostedTo(
            value = "/disclosures/{disclosure}/extend",
            form = "/disclosures/{disclosure}",
            then = "/disclosures/{disclosure}")
    record ExtendDisclosureDue(DisclosureId disclosure, Confided reason) implements DisclosureCommand {}

    @PostedTo(
            value = "/disclosures/{disclosure}/scope",
            form = "/disclosures/{disclosure}",
            then = "/disclosures/{disclosure}")
    record DecideDisclosureScope(
            DisclosureId disclosure,
            List<TypedGrant> granted,
            List<Redaction> redactions,
            @Nullable OrderRelied order) implements DisclosureCommand {}

    @PostedTo(
            value = "/disclosures/{disclosure}/pack",
            form = "/disclosures/{disclosure}",
            then = "/disclosures/{disclosure}")
    record BuildDisclosurePack(DisclosureId disclosure) implements DisclosureCommand {}

    /** @param pages how many the pack has @param checked how many of them were read */
    @PostedTo(
            value = "/disclosures/{disclosure}/confidentiality",
            form = "/disclosures/{disclosure}",
            then = "/disclosures/{disclosure}")
    record CheckConfidentiality(
            DisclosureId disclosure, String packHash, int pages, int checked, List<PageFinding> findings)
            implements DisclosureCommand {}

    @PostedTo(
            value = "/disclosures/{disclosure}/release",
            form = "/disclosures/{disclosure}",
            then = "/disclosures/{disclosure}")
    record ReleaseDisclosure(
            DisclosureId disclosure, String packHash, Confided recipient, DisclosureMethod method, boolean asOfStated)
            implements DisclosureCommand {}

    @PostedTo(
            value = "/disclosures/{disclosure}/received",
            form = "/disclosures/{disclosure}",
            then = "/disclosures/{disclosure}")
    record RecordDisclosureReceived(
            DisclosureId disclosure, ClockTime at, @Nullable Confided acknowledgementRef)
            implements DisclosureCommand {}

    @PostedTo(
            value = "/disclosures/{disclosure}/refuse",
            form = "/disclosures/{disclosure}",
            then = "/disclosures/{disclosure}")
    record RefuseDisclosure(DisclosureId disclosure, RefusedBecause because, Confided reason)
            implements DisclosureCommand {}

    @PostedTo(
            value = "/disclosures/{disclosure}/recall",
            form = "/disclosures/{disclosure}",
            then = "/disclosures/{disclosure}")
    record RecallDisclosure(DisclosureId disclosure, Confided reason) implements DisclosureCommand {}

    /** The pack was built again after the change, and checked again. */
    @PostedTo(
            value = "/disclosures/{disclosure}/correction",
            form = "/disclosures/{disclosure}",
            then = "/disclosures/{disclosure}")
    record SendDisclosureCorrection(DisclosureId disclosure, String packHash, DisclosureMethod method)
            implements DisclosureCommand {}
}
