package org.evenhand.supervision;

import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.evenhand.platform.asking.Queries;
import org.evenhand.platform.asking.Staff;
import org.evenhand.platform.pages.Times;
import org.evenhand.supervision.SupervisionQuery.SupervisionIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
final class SupervisionPages {

    private final Queries queries;
    private final Staff staff;
    private final Times times;
    private final Clock clock;

    SupervisionPages(Queries queries, Staff staff, Times times, Clock clock) {
        this.queries = queries;
        this.staff = staff;
        this.times = times;
        this.clock = clock;
    }

    /** @param month as 2026-11; this month if it is left out or is none */
    @GetMapping("/supervision")
    SupervisionPage month(@RequestParam Optional<String> month) {
        YearMonth current = YearMonth.from(times.on(clock.instant()));
        return SupervisionPage.of(
                queries.ask(new SupervisionIn(
                        month.map(text -> parsed(text, current)).orElse(current))),
                staff,
                times);
    }

    private static YearMonth parsed(String text, YearMonth otherwise) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException none) {
            return otherwise;
        }
    }
}
