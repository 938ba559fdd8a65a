package org.evenhand.court;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.evenhand.people.Birthday;
import org.evenhand.people.DatePrecision;
import org.jspecify.annotations.Nullable;

/**
 * When a restriction on reporting ends that lasts until the youngest child is 18 (PD12R). Derived from whoever are the children
 * of the court case now, never stored: a sibling who is born later makes it last longer (edge case 14).
 */
public final class ReportingEnd {

    private ReportingEnd() {}

    /** @param born earliest possible day; {@code null} where it is unknown or erased */
    public record Child(@Nullable LocalDate born, DatePrecision precision) {

        private Optional<LocalDate> latestBirth() {
            return Optional.ofNullable(born).map(day -> switch (precision) {
                case DAY -> day;
                case MONTH -> day.plusMonths(1).minusDays(1);
                case YEAR -> day.plusYears(1).minusDays(1);
            });
        }
    }

    /**
     * The first day without it. Empty where a birth is unknown or no child is named: then nobody may take it to have ended.
     *
     * @param majority years
     */
    public static Optional<LocalDate> of(Collection<Child> children, int majority) {
        if (children.stream().anyMatch(child -> child.latestBirth().isEmpty())) {
            return Optional.empty();
        }
        return children.stream()
                .flatMap(child -> child.latestBirth().stream())
                .map(born -> Birthday.of(born, majority))
                .max(LocalDate::compareTo);
    }
}
