package org.evenhand.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.evenhand.platform.Commands;
import org.evenhand.platform.Outcome;
import org.evenhand.record.Command;
import org.evenhand.record.Intent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TellingTest {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @EnumSource(DayOfWeek.class)
    void a_story_goes_forward_on_working_days_whatever_weekday_it_is_told_on(DayOfWeek told) {
        LocalDate today = MONDAY.plusDays(told.ordinal());
        var telling = new Telling(new Unasked(), Map.of(), today, "nobody");
        LocalDate before = telling.day(-400);
        for (int days = -399; days < 400; days++) {
            LocalDate day = telling.day(days);
            assertThat(day).as("%d days from %s", days, today).isAfterOrEqualTo(before);
            assertThat(day.getDayOfWeek()).isNotIn(WEEKEND);
            before = day;
        }
        assertThat(telling.day(-1)).isBefore(today);
    }

    private record Unasked() implements Commands {
        @Override
        public Outcome send(Command command, Intent intent) {
            throw new AssertionError("nothing is told here");
        }
    }
}
