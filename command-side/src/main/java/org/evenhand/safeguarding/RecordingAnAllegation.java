package org.evenhand.safeguarding;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.casefile.CaseFile;
import org.evenhand.casefile.CaseFileEvent;
import org.evenhand.court.CourtEvent;
import org.evenhand.court.CourtEvent.OrderReceived;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.Confided;
import org.evenhand.record.GeneralRefusal.FieldMalformed;
import org.evenhand.record.GeneralRefusal.FieldMissing;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.safeguarding.AllegationCommand.RecordAllegation;
import org.evenhand.safeguarding.AllegationCommand.RecordFinding;
import org.evenhand.safeguarding.AllegationCommand.RecordInvestigation;
import org.evenhand.safeguarding.AllegationCommand.RecordInvestigationOutcome;
import org.evenhand.safeguarding.AllegationEvent.AllegationRecorded;
import org.evenhand.safeguarding.AllegationEvent.CourtFindingRecorded;
import org.evenhand.safeguarding.AllegationEvent.InvestigationConcluded;
import org.evenhand.safeguarding.AllegationEvent.InvestigationOpened;
import org.evenhand.safeguarding.AllegationRefusal.AllegationAgainstOneself;
import org.evenhand.safeguarding.AllegationRefusal.AllegationAlreadyRecorded;
import org.evenhand.safeguarding.AllegationRefusal.AllegationOutsideTheCase;
import org.evenhand.safeguarding.AllegationRefusal.FindingNeedsASource;
import org.evenhand.safeguarding.AllegationRefusal.FindingOrderUnknown;
import org.evenhand.safeguarding.AllegationRefusal.InvestigationAlreadyOpen;
import org.evenhand.safeguarding.AllegationRefusal.NotInvestigated;
import org.evenhand.safeguarding.AllegationRefusal.OutcomeBeforeInvestigation;

/** What was alleged, what came of looking into it, and what a court found. */
record RecordingAnAllegation(Allegation allegation, OtherStreams others, LocalDate today) {

    AllegationRecorded of(RecordAllegation command) {
        if (allegation.recorded() != null) {
            throw Refused.because(new AllegationAlreadyRecorded());
        }
        CaseFile file = CaseFile.of(
                others.eventsOf(new StreamId(StreamType.CASE_FILE, command.caseFile()), CaseFileEvent.class));
        if (!file.isKnown()) {
            throw Refused.because(new NotFound());
        }
        for (PersonId person : List.of(command.person(), command.against())) {
            if (!file.has(person)) {
                throw Refused.because(new AllegationOutsideTheCase(person));
            }
        }
        if (command.person().equals(command.against())) {
            throw Refused.because(new AllegationAgainstOneself());
        }
        if (command.account().isBlank()) {
            throw Refused.because(new FieldMissing("account"));
        }
        refuseFuture(command.madeOn(), "madeOn");
        return new AllegationRecorded(
                command.caseFile(),
                command.allegation(),
                command.person(),
                command.against(),
                command.kind(),
                command.madeOn(),
                command.account().about(command.against().subject()));
    }

    InvestigationOpened of(RecordInvestigation command) {
        AllegationRecorded recorded = allegation.in(command.caseFile());
        if (allegation.openedOn() != null) {
            throw Refused.because(new InvestigationAlreadyOpen());
        }
        refuseFuture(command.openedOn(), "openedOn");
        return new InvestigationOpened(
                recorded.caseFile(),
                recorded.allegation(),
                recorded.person(),
                recorded.against(),
                command.by(),
                command.openedOn());
    }

    InvestigationConcluded of(RecordInvestigationOutcome command) {
        AllegationRecorded recorded = allegation.in(command.caseFile());
        LocalDate opened = allegation.openedOn();
        if (opened == null) {
            throw Refused.because(new NotInvestigated());
        }
        refuseFuture(command.decidedOn(), "decidedOn");
        if (command.decidedOn().isBefore(opened)) {
            throw Refused.because(new OutcomeBeforeInvestigation());
        }
        return new InvestigationConcluded(
                recorded.caseFile(),
                recorded.allegation(),
                recorded.person(),
                recorded.against(),
                command.outcome(),
                command.decidedOn());
    }

    CourtFindingRecorded of(RecordFinding command) {
        AllegationRecorded recorded = allegation.in(command.caseFile());
        Personal judgment =
                Confided.ifSaid(command.judgmentRef(), recorded.against().subject());
        if (command.order() == null && judgment == null) {
            throw Refused.because(new FindingNeedsASource());
        }
        if (command.order() != null && !isOnRecord(command)) {
            throw Refused.because(new FindingOrderUnknown());
        }
        refuseFuture(command.madeOn(), "madeOn");
        return new CourtFindingRecorded(
                recorded.caseFile(),
                recorded.allegation(),
                recorded.person(),
                recorded.against(),
                command.finding(),
                command.madeOn(),
                command.order() == null ? null : command.courtCase(),
                command.order(),
                judgment);
    }

    private boolean isOnRecord(RecordFinding command) {
        return command.courtCase() != null
                && others.eventsOf(CourtEvent.streamOf(command.courtCase()), OrderReceived.class).stream()
                        .anyMatch(order -> order.version().order().equals(command.order())
                                && order.state().inForce());
    }

    private void refuseFuture(LocalDate day, String field) {
        if (day.isAfter(today)) {
            throw Refused.because(new FieldMalformed(field, "a day that is not in the future"));
        }
    }
}
