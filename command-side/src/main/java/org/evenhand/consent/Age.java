package org.evenhand.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.people.Birthday;
import org.evenhand.people.DatePrecision;
import org.evenhand.people.PersonEvent.PersonRegistered;

/**
 * How old somebody surely is: where only the year or the month of birth is known, they are taken for as young as they can
 * be. Read from the person's own events while deciding and held nowhere.
 */
record Age(LocalDate latestBirth) {

    /** Empty where the date of birth is unknown or erased. */
    static Optional<Age> of(List<PersonRegistered> registered) {
        return registered.stream().findFirst().flatMap(Age::of);
    }

    private static Optional<Age> of(PersonRegistered person) {
        String born = person.dateOfBirth() == null ? null : person.dateOfBirth().text();
        return born == null
                ? Optional.empty()
                : Optional.of(new Age(latest(LocalDate.parse(born), person.precision())));
    }

    private static LocalDate latest(LocalDate earliest, DatePrecision precision) {
        return switch (precision) {
            case DAY -> earliest;
            case MONTH -> earliest.plusMonths(1).minusDays(1);
            case YEAR -> earliest.plusYears(1).minusDays(1);
        };
    }

    boolean isAtLeast(int years, LocalDate on) {
        return !on.isBefore(birthday(years));
    }

    LocalDate birthday(int years) {
        return Birthday.of(latestBirth, years);
    }
}
