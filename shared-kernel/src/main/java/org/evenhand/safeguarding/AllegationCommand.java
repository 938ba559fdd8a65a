package org.evenhand.safeguarding;

import java.time.LocalDate;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.court.CourtCaseId;
import org.evenhand.court.OrderId;
import org.evenhand.record.Command;
import org.evenhand.record.Confided;
import org.evenhand.record.PersonId;
import org.evenhand.record.PostedTo;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.jspecify.annotations.Nullable;

/** What is asked about an allegation. What is alleged, what was investigated and what a court found are three facts. */
public sealed interface AllegationCommand extends Command {

    AllegationId allegation();

    @Override
    default StreamId target() {
        return new StreamId(StreamType.ALLEGATION, allegation());
    }

    /**
     * @param person who alleges, and in whose compartment it is kept
     * @param against the accused, under whose key the words are: if they are erased, so is what was said of them
     * @param madeOn when it was first made, here or elsewhere
     */
    @PostedTo(
            value = "/cases/{caseFile}/allegations",
            form = "/cases/{caseFile}/safeguarding",
            then = "/cases/{caseFile}/safeguarding")
    record RecordAllegation(
            AllegationId allegation,
            CaseFileId caseFile,
            PersonId person,
            PersonId against,
            AllegationKind kind,
            LocalDate madeOn,
            Confided account)
            implements AllegationCommand {}

    @PostedTo(
            value = "/cases/{caseFile}/allegations/{allegation}/investigation",
            form = "/cases/{caseFile}/safeguarding",
            then = "/cases/{caseFile}/safeguarding")
    record RecordInvestigation(CaseFileId caseFile, AllegationId allegation, Investigator by, LocalDate openedOn)
            implements AllegationCommand {}

    @PostedTo(
            value = "/cases/{caseFile}/allegations/{allegation}/investigation/outcome",
            form = "/cases/{caseFile}/safeguarding",
            then = "/cases/{caseFile}/safeguarding")
    record RecordInvestigationOutcome(
            CaseFileId caseFile, AllegationId allegation, InvestigationOutcome outcome, LocalDate decidedOn)
            implements AllegationCommand {}

    /**
     * Needs an order that is on record, or a judgment's reference: what somebody says that a court found is an allegation.
     *
     * @param courtCase the court case that holds the order
     * @param judgmentRef a neutral citation or the criminal court's own number
     */
    @PostedTo(
            value = "/cases/{caseFile}/allegations/{allegation}/finding",
            form = "/cases/{caseFile}/safeguarding",
            then = "/cases/{caseFile}/safeguarding")
    record RecordFinding(
            CaseFileId caseFile,
            AllegationId allegation,
            FindingKind finding,
            LocalDate madeOn,
            @Nullable CourtCaseId courtCase,
            @Nullable OrderId order,
            @Nullable Confided judgmentRef)
            implements AllegationCommand {}
}
