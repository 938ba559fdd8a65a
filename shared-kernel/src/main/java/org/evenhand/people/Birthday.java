package org.evenhand.people;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;

/** The day on which somebody reaches an age: born on 29 February, in a common year on 1 March (DOMAIN.md edge case 13). */
public final class Birthday {

    private static final MonthDay LEAP_DAY = MonthDay.of(Month.FEBRUARY, 29);

    private Birthday() {}

    public static LocalDate of(LocalDate born, int years) {
        LocalDate same = born.plusYears(years);
        boolean leapedOver = MonthDay.from(born).equals(LEAP_DAY) && !same.isLeapYear();
        return leapedOver ? same.plusDays(1) : same;
    }
}
