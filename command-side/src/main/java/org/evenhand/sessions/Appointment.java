package org.evenhand.sessions;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.evenhand.platform.LocalTimes;
import org.evenhand.platform.Refused;
import org.evenhand.record.ClockTime;
import org.evenhand.record.Moment;
import org.evenhand.sessions.SessionRefusal.BookedInThePast;
import org.evenhand.sessions.SessionRefusal.MinutesOutOfRange;

/** A planned time. Its end is reckoned by instant, so an hour over a clock change is an hour. */
record Appointment(Moment startsAt, int minutes) {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 480;

    static Appointment toCome(ClockTime startsAt, int minutes, LocalTimes times, Instant now) {
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw Refused.because(new MinutesOutOfRange());
        }
        Moment starts = times.moment(startsAt, "startsAt");
        if (!starts.at().isAfter(now)) {
            throw Refused.because(new BookedInThePast());
        }
        return new Appointment(starts, minutes);
    }

    Instant from() {
        return startsAt.at();
    }

    Instant to() {
        return from().plus(Duration.ofMinutes(minutes));
    }

    /** Whole hours until it, rounded down: half an hour after the start is not "0 hours before" it. */
    long noticeHours(Instant now) {
        return Math.floorDiv(Duration.between(now, from()).toSeconds(), 3600L);
    }

    /** The local days that it touches; ending at midnight touches no second day. */
    List<LocalDate> days(ZoneId zone) {
        LocalDate first = LocalDate.ofInstant(from(), zone);
        LocalDate last = LocalDate.ofInstant(to().minusNanos(1), zone);
        return first.datesUntil(last.plusDays(1)).toList();
    }
}
