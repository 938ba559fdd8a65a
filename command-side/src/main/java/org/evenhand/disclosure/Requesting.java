package org.evenhand.disclosure;

import java.time.LocalDate;
import org.evenhand.casefile.CaseFile;
import org.evenhand.casefile.CaseFileEvent;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.court.CourtCaseId;
import org.evenhand.court.CourtEvent;
import org.evenhand.court.CourtEvent.CaseFileLinked;
import org.evenhand.court.CourtEvent.CourtCaseLinked;
import org.evenhand.disclosure.DisclosureCommand.RequestDisclosure;
import org.evenhand.disclosure.DisclosureEvent.DisclosureRequested;
import org.evenhand.disclosure.DisclosureRefusal.CourtCaseNotOfThisFamily;
import org.evenhand.disclosure.DisclosureRefusal.CourtCaseRequired;
import org.evenhand.disclosure.DisclosureRefusal.DueBeforeReceived;
import org.evenhand.disclosure.DisclosureRefusal.DueRequired;
import org.evenhand.disclosure.DisclosureRefusal.NothingAsked;
import org.evenhand.disclosure.DisclosureRefusal.ReceivedInTheFuture;
import org.evenhand.disclosure.DisclosureRefusal.RequesterNotInCase;
import org.evenhand.disclosure.DisclosureRefusal.RequesterRequired;
import org.evenhand.law.Law;
import org.evenhand.law.RuleOfLaw;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.Compartment;
import org.evenhand.record.GeneralRefusal.NotFound;
import org.evenhand.record.PersonId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.record.Subject;

/** Who asks for what, by what right and until when. */
record Requesting(OtherStreams others, Law law, LocalDate today) {

    DisclosureRequested of(RequestDisclosure command) {
        CaseFile caseFile = CaseFile.of(
                others.eventsOf(new StreamId(StreamType.CASE_FILE, command.caseFile()), CaseFileEvent.class));
        if (!caseFile.isKnown()) {
            throw Refused.because(new NotFound());
        }
        refuseUnsaid(command);
        refuseStranger(command, caseFile);
        refuseOtherFamilysCourtCase(command);
        Subject keeper = command.caseFile().subject();
        return new DisclosureRequested(
                command.disclosure(),
                command.caseFile(),
                compartment(command),
                command.courtCase(),
                command.requester(),
                command.requestedBy(),
                command.from().about(keeper),
                command.basis(),
                command.asked().about(keeper),
                command.classes().stream().distinct().toList(),
                command.received(),
                due(command));
    }

    private static Compartment compartment(RequestDisclosure command) {
        PersonId by = command.requestedBy();
        return command.requester().isOfOneSide() && by != null ? Compartment.of(by) : Compartment.COURT;
    }

    private void refuseUnsaid(RequestDisclosure command) {
        if (command.asked().isBlank() || command.classes().isEmpty()) {
            throw Refused.because(new NothingAsked());
        }
        if (command.received().isAfter(today)) {
            throw Refused.because(new ReceivedInTheFuture());
        }
    }

    private LocalDate due(RequestDisclosure command) {
        LocalDate due = command.due();
        if (due == null && command.basis() != DisclosureBasis.SUBJECT_ACCESS) {
            throw Refused.because(new DueRequired());
        }
        if (due != null && due.isBefore(command.received())) {
            throw Refused.because(new DueBeforeReceived());
        }
        // A month ends with the month: 31 January is answered by 28 February.
        return due != null
                ? due
                : command.received().plus(law.period(RuleOfLaw.RIGHTS_REQUEST_WITHIN, command.received()));
    }

    private static void refuseStranger(RequestDisclosure command, CaseFile caseFile) {
        PersonId by = command.requestedBy();
        boolean needed = command.requester().isOfOneSide() || command.basis() == DisclosureBasis.SUBJECT_ACCESS;
        if (by == null && needed) {
            throw Refused.because(new RequesterRequired());
        }
        if (by != null && !caseFile.has(by)) {
            throw Refused.because(new RequesterNotInCase(by));
        }
    }

    private void refuseOtherFamilysCourtCase(RequestDisclosure command) {
        CourtCaseId courtCase = command.courtCase();
        if (courtCase == null) {
            if (command.basis().isTheCourts()) {
                throw Refused.because(new CourtCaseRequired());
            }
            return;
        }
        boolean ofThisFamily = others.eventsOf(CourtEvent.streamOf(courtCase), CourtEvent.class).stream()
                .anyMatch(event -> links(event, command.caseFile()));
        if (!ofThisFamily) {
            throw Refused.because(new CourtCaseNotOfThisFamily(courtCase));
        }
    }

    private static boolean links(CourtEvent event, CaseFileId caseFile) {
        return event instanceof CourtCaseLinked first && caseFile.equals(first.caseFile())
                || event instanceof CaseFileLinked further && caseFile.equals(further.caseFile());
    }
}
