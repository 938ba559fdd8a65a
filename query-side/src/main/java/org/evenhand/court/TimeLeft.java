package org.evenhand.court;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.evenhand.platform.pages.Times;

/**
 * How much time is left, counted in days of the service's calendar: somebody who looks at nine sees the same as at five.
 *
 * @param key of the sentence, which takes the days
 * @param colour of the tag
 */
record TimeLeft(String key, long days, String colour) {

    private static final int SOON = 7;

    static TimeLeft until(Instant due, Instant now, Times times) {
        long days = ChronoUnit.DAYS.between(times.on(now), times.on(due));
        if (due.isBefore(now)) {
            return new TimeLeft(days == 0 ? "court.due.today-passed" : "court.due.overdue", -days, "red");
        }
        if (days == 0) {
            return new TimeLeft("court.due.today", 0, "orange");
        }
        if (days == 1) {
            return new TimeLeft("court.due.tomorrow", 1, "orange");
        }
        return new TimeLeft("court.due.days", days, days <= SOON ? "yellow" : "grey");
    }
}
