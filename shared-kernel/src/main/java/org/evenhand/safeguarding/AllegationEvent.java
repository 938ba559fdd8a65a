package org.evenhand.safeguarding;

import java.time.LocalDate;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.court.CourtCaseId;
import org.evenhand.court.OrderId;
import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.Named;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.record.Subject;
import org.jspecify.annotations.Nullable;

/**
 * An allegation, its investigation and what a court found: facts of three kinds, none of which can be typed in as another. In
 * the compartment of who alleges (S1), also a finding: the order itself is the court's, and stands there for both sides.
 */
public sealed interface AllegationEvent extends Event {

    CaseFileId caseFile();

    AllegationId allegation();

    /** Who alleges. */
    PersonId person();

    @Override
    default StreamId stream() {
        return new StreamId(StreamType.ALLEGATION, allegation());
    }

    @Override
    default Subject keeper() {
        return person().subject();
    }

    @Override
    default Compartment compartment() {
        return Compartment.of(person());
    }

    @Named("allegation.recorded")
    record AllegationRecorded(
            CaseFileId caseFile,
            AllegationId allegation,
            PersonId person,
            PersonId against,
            AllegationKind kind,
            LocalDate madeOn,
            Personal account)
            implements AllegationEvent {}

    @Named("allegation.investigation-opened")
    record InvestigationOpened(
            CaseFileId caseFile,
            AllegationId allegation,
            PersonId person,
            PersonId against,
            Investigator by,
            LocalDate openedOn)
            implements AllegationEvent {}

    @Named("allegation.investigation-concluded")
    record InvestigationConcluded(
            CaseFileId caseFile,
            AllegationId allegation,
            PersonId person,
            PersonId against,
            InvestigationOutcome outcome,
            LocalDate decidedOn)
            implements AllegationEvent {}

    @Named(value = "allegation.court-finding-recorded", revision = 2)
    record CourtFindingRecorded(
            CaseFileId caseFile,
            AllegationId allegation,
            PersonId person,
            PersonId against,
            FindingKind finding,
            LocalDate madeOn,
            @Nullable CourtCaseId courtCase,
            @Nullable OrderId order,
            @Nullable Personal judgmentRef)
            implements AllegationEvent {}
}
