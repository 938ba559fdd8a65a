package org.evenhand.court;

import java.time.LocalDate;
import java.time.LocalTime;
import org.evenhand.court.CourtRefusal.WorkingDaysNotKnown;
import org.evenhand.law.Law;
import org.evenhand.law.LawNotKnown;
import org.evenhand.law.RuleOfLaw;
import org.evenhand.platform.Refused;
import org.springframework.stereotype.Component;

/** When the courts of the service's jurisdiction work (in England and Wales FPR 2010 r. 2.9). Where it is not known, nothing is counted. */
@Component
final class CourtCalendar {

    private final Law law;

    CourtCalendar(Law law) {
        this.law = law;
    }

    /** The day itself does not count. */
    LocalDate workingDaysAfter(LocalDate day, int count) {
        try {
            return law.workingDaysAfter(day, count);
        } catch (LawNotKnown beyond) {
            throw Refused.because(
                    new WorkingDaysNotKnown(law.workingDaysKnownTo().orElse(day)));
        }
    }

    /** Until when something may be done on that day where no time was named. */
    LocalTime closeOfBusiness(LocalDate day) {
        return law.time(RuleOfLaw.CLOSE_OF_BUSINESS, day);
    }
}
