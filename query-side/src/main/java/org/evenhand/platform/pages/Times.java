package org.evenhand.platform.pages;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times as the service's style guide writes them, on the service's clock. */
public final class Times {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.UK);

    private final ZoneId zone;

    public Times(ZoneId zone) {
        this.zone = zone;
    }

    public ZoneId zone() {
        return zone;
    }

    /** 24 November 2026 */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** 14 March 1986, March 1986 or 1986: as much of an ISO date as is known. What is no date stays as it is. */
    public String partial(String isoDate) {
        try {
            return switch (isoDate.length()) {
                case 10 -> day(LocalDate.parse(isoDate));
                case 7 -> DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK).format(YearMonth.parse(isoDate));
                default -> isoDate;
            };
        } catch (DateTimeException e) {
            return isoDate;
        }
    }

    /** Tuesday 24 November */
    public String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** 2:30pm; noon and midnight in words, as 12:00pm is read both ways. */
    public String time(Instant at) {
        ZonedDateTime local = at.atZone(zone);
        if (local.getMinute() == 0 && local.getHour() % 12 == 0) {
            return local.getHour() == 0 ? "midnight" : "midday";
        }
        String text = TIME.format(local).toLowerCase(Locale.UK).replace(":00", "");
        return clockRepeats(local) ? text + " " + (local.getOffset().getTotalSeconds() == 0 ? "GMT" : "BST") : text;
    }

    /** 24 November 2026 at 2:30pm */
    public String full(Instant at) {
        return day(on(at)) + " at " + time(at);
    }

    /** 24 Nov 2026, 2:30pm */
    public String brief(Instant at) {
        return SHORT_DAY.format(on(at)) + ", " + time(at);
    }

    public LocalDate on(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    private static boolean clockRepeats(ZonedDateTime local) {
        return local.getZone()
                        .getRules()
                        .getValidOffsets(local.toLocalDateTime())
                        .size()
                > 1;
    }
}
