package org.evenhand.court;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.evenhand.court.CourtRefusal.WorkingDaysNotKnown;
import org.evenhand.platform.Refused;
import org.springframework.stereotype.Component;

/**
 * The days on which the courts of one jurisdiction work: not Saturday, Sunday, Good Friday, Christmas Day or a bank holiday
 * (FPR 2010 r. 2.9). Dated configuration: where it is not known, nothing is counted.
 */
@Component
final class CourtCalendar {

    private static final String RESOURCE = "working-days-england-and-wales.txt";

    private final Set<LocalDate> holidays = new HashSet<>();
    private final LocalDate validFrom;
    private final LocalDate validTo;

    CourtCalendar() {
        this(resource());
    }

    CourtCalendar(String text) {
        Map<String, String> settings = new HashMap<>();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> {
                    String[] parts = line.split("\\s+", 2);
                    if (parts[0].endsWith(":")) {
                        settings.put(parts[0], parts[1]);
                    } else {
                        holidays.add(LocalDate.parse(parts[0]));
                    }
                });
        validFrom = LocalDate.parse(Objects.requireNonNull(settings.get("valid-from:"), "valid-from"));
        validTo = LocalDate.parse(Objects.requireNonNull(settings.get("valid-to:"), "valid-to"));
    }

    /** The day itself does not count. */
    LocalDate workingDaysAfter(LocalDate day, int count) {
        LocalDate reached = day;
        for (int left = count; left > 0; ) {
            reached = reached.plusDays(1);
            if (reached.isBefore(validFrom) || reached.isAfter(validTo)) {
                throw Refused.because(new WorkingDaysNotKnown(validTo));
            }
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }

    private boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !holidays.contains(day);
    }

    private static String resource() {
        try (InputStream in = Objects.requireNonNull(CourtCalendar.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
