package org.evenhand.disclosure;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.evenhand.disclosure.DisclosureCommand.PauseDisclosureClock;
import org.evenhand.disclosure.DisclosureCommand.ResumeDisclosureClock;
import org.evenhand.disclosure.DisclosureRefusal.AlreadyExtended;
import org.evenhand.disclosure.DisclosureRefusal.ClockAlreadyPaused;
import org.evenhand.disclosure.DisclosureRefusal.ClockNotPaused;
import org.evenhand.disclosure.DisclosureRefusal.ExtendedTooLate;
import org.evenhand.disclosure.DisclosureRefusal.IdentityNotConfirmed;
import org.evenhand.disclosure.DisclosureRefusal.PausedOutOfTime;
import org.evenhand.disclosure.DisclosureRefusal.ResumedOutOfTime;
import org.evenhand.law.Law;
import org.evenhand.law.RuleOfLaw;
import org.evenhand.platform.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Until when somebody who asks for their own data is answered: in England and Wales one calendar month, two more where it is
 * complex, and none of the days on which the service waits for them. A month ends with the month: of 31 January it is 28 or 29 February.
 *
 * @param lost days on which it did not run
 */
record Term(
        LocalDate received,
        LocalDate due,
        int lost,
        @Nullable Pause pause,
        boolean extended) {

    record Pause(ClockPause because, LocalDate on) {}

    static Term from(LocalDate received, LocalDate due) {
        return new Term(received, due, 0, null, false);
    }

    Pause pausing(PauseDisclosureClock command, LocalDate today) {
        if (pause != null) {
            throw Refused.because(new ClockAlreadyPaused());
        }
        if (command.on().isBefore(received) || command.on().isAfter(today)) {
            throw Refused.because(new PausedOutOfTime());
        }
        return new Pause(command.because(), command.on());
    }

    Term paused(Pause now) {
        return new Term(received, due, lost, now, extended);
    }

    /** The day by which it is due then. */
    LocalDate resuming(ResumeDisclosureClock command, LocalDate today) {
        Pause standing = pause;
        if (standing == null) {
            throw Refused.because(new ClockNotPaused());
        }
        if (command.on().isBefore(standing.on()) || command.on().isAfter(today)) {
            throw Refused.because(new ResumedOutOfTime());
        }
        return due.plusDays(ChronoUnit.DAYS.between(standing.on(), command.on()));
    }

    Term resumed(LocalDate later) {
        int more = Math.toIntExact(ChronoUnit.DAYS.between(due, later));
        return new Term(received, later, lost + more, null, extended);
    }

    /** While it is paused the first month does not end. */
    LocalDate extending(LocalDate today, Law law) {
        if (extended) {
            throw Refused.because(new AlreadyExtended());
        }
        if (pause == null && today.isAfter(due)) {
            throw Refused.because(new ExtendedTooLate(due));
        }
        // Counted from the day it came, not from the end of the first month: that may have been clamped.
        Period whole = law.period(RuleOfLaw.RIGHTS_REQUEST_WITHIN, received)
                .plus(law.period(RuleOfLaw.RIGHTS_REQUEST_EXTENSION, received));
        LocalDate complex = received.plus(whole).plusDays(lost);
        return complex.isAfter(due) ? complex : due;
    }

    Term extendedTo(LocalDate later) {
        return new Term(received, later, lost, pause, true);
    }

    void refuseUnknownRequester() {
        if (pause != null && pause.because() == ClockPause.IDENTITY) {
            throw Refused.because(new IdentityNotConfirmed());
        }
    }
}
