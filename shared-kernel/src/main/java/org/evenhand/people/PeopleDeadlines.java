package org.evenhand.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.evenhand.deadlines.DeadlineChange;
import org.evenhand.deadlines.DeadlineKind;
import org.evenhand.deadlines.Declares;
import org.evenhand.deadlines.Occasion;
import org.evenhand.law.RuleOfLaw;
import org.evenhand.people.PersonEvent.ConfidentialityFlagged;
import org.evenhand.people.PersonEvent.ContactDetailsSet;
import org.evenhand.people.PersonEvent.NameChanged;
import org.evenhand.people.PersonEvent.PersonLinkDeclined;
import org.evenhand.people.PersonEvent.PersonLinkProposed;
import org.evenhand.people.PersonEvent.PersonRegistered;
import org.evenhand.people.PersonEvent.PersonsLinked;
import org.evenhand.people.PersonEvent.PersonsUnlinked;
import org.evenhand.people.PersonEvent.RefugeMarked;
import org.evenhand.record.Personal;

/** The birthdays on which a child's own word begins to count. Only where the day is known: a year has no birthday. */
public final class PeopleDeadlines implements Declares<PersonEvent> {

    @Override
    public Class<PersonEvent> reads() {
        return PersonEvent.class;
    }

    @Override
    public List<DeadlineChange> after(PersonEvent event, Occasion occasion) {
        return switch (event) {
            case PersonRegistered e -> birthdays(e, occasion);
            case NameChanged e -> List.of();
            case ContactDetailsSet e -> List.of();
            case ConfidentialityFlagged e -> List.of();
            case RefugeMarked e -> List.of();
            case PersonLinkProposed e -> List.of();
            case PersonLinkDeclined e -> List.of();
            case PersonsLinked e -> List.of();
            case PersonsUnlinked e -> List.of();
        };
    }

    private static List<DeadlineChange> birthdays(PersonRegistered person, Occasion occasion) {
        Personal born = person.dateOfBirth();
        String day = born == null ? null : born.text();
        if (day == null || person.precision() != DatePrecision.DAY) {
            return List.of();
        }
        var changes = new ArrayList<DeadlineChange>();
        birthday(
                person,
                LocalDate.parse(day),
                RuleOfLaw.AGE_OF_OWN_CONSENT,
                DeadlineKind.DECIDES_FOR_THEMSELVES,
                occasion,
                changes);
        birthday(person, LocalDate.parse(day), RuleOfLaw.AGE_OF_MAJORITY, DeadlineKind.COMES_OF_AGE, occasion, changes);
        return changes;
    }

    private static void birthday(
            PersonRegistered person,
            LocalDate born,
            RuleOfLaw age,
            DeadlineKind kind,
            Occasion occasion,
            List<DeadlineChange> changes) {
        int years = occasion.law().years(age, occasion.today());
        Instant day = occasion.startOf(Birthday.of(born, years));
        // Whoever was older when they were registered reaches no age by it.
        if (day.isAfter(occasion.recordedAt())) {
            changes.add(occasion.sets(kind, person.person().value(), day, person.stream(), person.compartment()));
        }
    }
}
