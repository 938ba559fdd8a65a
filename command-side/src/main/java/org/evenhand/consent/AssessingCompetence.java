package org.evenhand.consent;

import java.time.Instant;
import java.time.LocalDate;
import org.evenhand.consent.ConsentCommand.AssessCompetence;
import org.evenhand.consent.ConsentEvent.GillickAssessed;
import org.evenhand.consent.ConsentRefusal.AssessedInTheFuture;
import org.evenhand.consent.ConsentRefusal.AssessorNotClinical;
import org.evenhand.consent.ConsentRefusal.CompetenceReasonsRequired;
import org.evenhand.consent.ConsentRefusal.NotAChildOfTheCase;
import org.evenhand.consent.ConsentRefusal.SixteenDecidesForThemselves;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.Refused;
import org.evenhand.platform.StaffDirectory;
import org.evenhand.record.Moment;
import org.evenhand.record.StaffId;

/** Who may find a child competent, and for what: a registered clinician, with reasons, for one decision at a time. */
record AssessingCompetence(Capacity capacity, StaffDirectory staff, LocalTimes times, Instant now) {

    GillickAssessed of(AssessCompetence command, StaffId assessor) {
        if (!capacity.caseFile().isChild(command.person())) {
            throw Refused.because(new NotAChildOfTheCase(command.person()));
        }
        if (command.reasons().isBlank()) {
            throw Refused.because(new CompetenceReasonsRequired());
        }
        Moment at = times.moment(command.at(), "at");
        if (at.at().isAfter(now)) {
            throw Refused.because(new AssessedInTheFuture());
        }
        LocalDate day = at.local().toLocalDate();
        boolean clinical = staff.colleague(assessor)
                .filter(colleague -> colleague.worksClinically() && colleague.isRegisteredOn(day))
                .isPresent();
        if (!clinical) {
            throw Refused.because(new AssessorNotClinical());
        }
        if (capacity.decidesForThemselves(command.person(), day)) {
            throw Refused.because(new SixteenDecidesForThemselves(command.person()));
        }
        return new GillickAssessed(
                command.caseFile(),
                command.person(),
                command.purpose(),
                command.competent(),
                command.reasons().about(command.person().subject()),
                assessor,
                at);
    }
}
