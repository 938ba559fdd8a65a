package org.evenhand.law;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a jurisdiction must say. What each means is said here; what it amounts to, since when and by what source, in its text. */
public enum RuleOfLaw {
    /** Years: from this birthday a child's own consent replaces that of those with parental responsibility. */
    AGE_OF_OWN_CONSENT(Integer::valueOf),
    /** Years. */
    AGE_OF_MAJORITY(Integer::valueOf),
    /** How long after a contact its note is still in time; later, it says why. */
    LATE_ENTRY_AFTER(Duration::parse),
    /** Until when, on its last day, something may be done for a court where the court named no time. */
    CLOSE_OF_BUSINESS(LocalTime::parse),
    /** The days of the week on which courts do not work. */
    COURT_WEEKEND(value -> each(value, DayOfWeek::valueOf)),
    /** The further days on which courts do not work; nothing is counted beyond the last day that they are known for. */
    COURT_HOLIDAYS(value -> each(value, LocalDate::parse)),
    /** Within which a personal data breach is notified, from becoming aware of it. */
    BREACH_NOTIFIED_WITHIN(Duration::parse),
    /** Within which a person's request about their data is answered; a calendar period, clamped at a month's end. */
    RIGHTS_REQUEST_WITHIN(Period::parse),
    /** By which that may be extended. */
    RIGHTS_REQUEST_EXTENSION(Period::parse),
    /** Least supervision of a practitioner in a calendar month, not averaged over months. */
    SUPERVISION_IN_A_MONTH(Duration::parse);

    private final Function<String, ?> form;

    RuleOfLaw(Function<String, ?> form) {
        this.form = form;
    }

    private static <T> List<T> each(String value, Function<String, T> form) {
        return Stream.of(value.split("\\s+")).map(form).toList();
    }

    boolean accepts(String value) {
        try {
            return form.apply(value) != null;
        } catch (RuntimeException malformed) {
            return false;
        }
    }
}
