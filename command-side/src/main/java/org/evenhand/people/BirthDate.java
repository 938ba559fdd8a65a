package org.evenhand.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import org.evenhand.people.PersonRefusal.DateOfBirthUnreadable;
import org.evenhand.platform.Refused;

/** A date of birth as far as it is known. {@code earliest} is the first day that it can have been. */
record BirthDate(LocalDate earliest, DatePrecision precision) {

    private static final DateTimeFormatter REAL_DAYS_ONLY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final int OLDEST = 130;

    /** @param typed {@code yyyy}, {@code yyyy-mm} or {@code yyyy-mm-dd} */
    static BirthDate read(String typed, LocalDate today) {
        BirthDate birth;
        try {
            birth = parse(typed.strip());
        } catch (DateTimeException unreadable) {
            throw Refused.because(new DateOfBirthUnreadable());
        }
        if (birth.earliest.isAfter(today) || birth.earliest.isBefore(today.minusYears(OLDEST))) {
            throw Refused.because(new DateOfBirthUnreadable());
        }
        return birth;
    }

    private static BirthDate parse(String typed) {
        return switch (typed.length()) {
            case 4 -> new BirthDate(Year.parse(typed).atDay(1), DatePrecision.YEAR);
            case 7 -> new BirthDate(YearMonth.parse(typed).atDay(1), DatePrecision.MONTH);
            case 10 -> new BirthDate(LocalDate.parse(typed, REAL_DAYS_ONLY), DatePrecision.DAY);
            default -> throw new DateTimeException("neither a year, nor a month, nor a day");
        };
    }
}
