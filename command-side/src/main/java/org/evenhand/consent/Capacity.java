package org.evenhand.consent;

import static org.evenhand.law.RuleOfLaw.AGE_OF_MAJORITY;
import static org.evenhand.law.RuleOfLaw.AGE_OF_OWN_CONSENT;

import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.casefile.CaseFile;
import org.evenhand.consent.ConsentCommand.GiveConsent;
import org.evenhand.consent.ConsentRefusal.CapacityBasisMissing;
import org.evenhand.consent.ConsentRefusal.CompetenceNotAssessed;
import org.evenhand.consent.ConsentRefusal.CompetentChildDecides;
import org.evenhand.consent.ConsentRefusal.GivenBySomebodyElse;
import org.evenhand.consent.ConsentRefusal.NotAnAdult;
import org.evenhand.consent.ConsentRefusal.SixteenDecidesForThemselves;
import org.evenhand.law.Law;
import org.evenhand.people.PersonEvent.PersonRegistered;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.PersonId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;

/** Whether the one who consents may: an adult for themselves, a competent child for themselves, a parent for a child. */
record Capacity(CaseFile caseFile, Consent before, OtherStreams others, Law law) {

    CapacityBasis of(GiveConsent command, LocalDate on) {
        CapacityBasis basis = command.capacity();
        if (basis == null) {
            throw Refused.because(new CapacityBasisMissing());
        }
        PersonId person = command.person();
        PersonId givenBy = command.givenBy();
        switch (basis) {
            case ADULT -> {
                byThemselves(person, givenBy);
                refuseMinor(person, on);
            }
            case GILLICK -> {
                byThemselves(person, givenBy);
                refuseUnassessed(person, on);
            }
            case PARENTAL_RESPONSIBILITY -> {
                byAParent(person, givenBy);
                refuseAtSixteen(person, on);
                if (before.competent()) {
                    throw Refused.because(new CompetentChildDecides(person));
                }
            }
        }
        return basis;
    }

    private static void byThemselves(PersonId person, PersonId givenBy) {
        if (!givenBy.equals(person)) {
            throw Refused.because(new GivenBySomebodyElse(givenBy));
        }
    }

    private void byAParent(PersonId person, PersonId givenBy) {
        if (!caseFile.isChild(person) || !caseFile.isParent(givenBy)) {
            throw Refused.because(new GivenBySomebodyElse(givenBy));
        }
    }

    // A parent whose date of birth nobody knows is taken for an adult; a child is not.
    private void refuseMinor(PersonId person, LocalDate on) {
        boolean minor = age(person)
                .map(age -> !age.isAtLeast(law.years(AGE_OF_MAJORITY, on), on))
                .orElse(caseFile.isChild(person));
        if (minor) {
            throw Refused.because(new NotAnAdult(person));
        }
    }

    private void refuseUnassessed(PersonId person, LocalDate on) {
        if (!before.competent() && !decidesForThemselves(person, on)) {
            throw Refused.because(new CompetenceNotAssessed(person));
        }
    }

    private void refuseAtSixteen(PersonId child, LocalDate on) {
        if (decidesForThemselves(child, on)) {
            throw Refused.because(new SixteenDecidesForThemselves(child));
        }
    }

    boolean decidesForThemselves(PersonId child, LocalDate on) {
        return age(child)
                .filter(age -> age.isAtLeast(law.years(AGE_OF_OWN_CONSENT, on), on))
                .isPresent();
    }

    /** The last day of a parent's consent, where the day is known on which the child decides alone (edge case 13). */
    Optional<LocalDate> lastDayOfParents(PersonId child, LocalDate on) {
        return age(child)
                .map(age -> age.birthday(law.years(AGE_OF_OWN_CONSENT, on)).minusDays(1));
    }

    private Optional<Age> age(PersonId person) {
        return Age.of(others.eventsOf(new StreamId(StreamType.PERSON, person), PersonRegistered.class));
    }
}
