package org.evenhand.court;

import java.time.LocalDate;
import java.time.LocalTime;
import org.evenhand.court.CourtRefusal.DueRequired;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.Refused;
import org.evenhand.record.ClockTime;
import org.evenhand.record.GeneralRefusal.FieldMalformed;
import org.evenhand.record.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Until when a court gives time: a clock's time, or so many of its working days.
 *
 * @param workingDays 1 to 250
 * @param dueTime time of day for working days; {@code null} means when the court's day ends
 */
record Until(
        @Nullable ClockTime due,
        @Nullable Integer workingDays,
        @Nullable LocalTime dueTime) {

    private static final int MOST_WORKING_DAYS = 250;

    /** @param day which does not count itself */
    Moment after(LocalDate day, CourtCalendar calendar, LocalTimes times) {
        if (due != null && workingDays == null) {
            return times.moment(due, "due");
        }
        if (workingDays == null || due != null) {
            throw Refused.because(new DueRequired());
        }
        if (workingDays < 1 || workingDays > MOST_WORKING_DAYS) {
            throw Refused.because(new FieldMalformed("workingDays", "a number of working days from 1 to 250"));
        }
        LocalDate reached = calendar.workingDaysAfter(day, workingDays);
        LocalTime time = dueTime == null ? calendar.closeOfBusiness(reached) : dueTime;
        return times.moment(new ClockTime(reached.atTime(time), null, null), "dueTime");
    }
}
