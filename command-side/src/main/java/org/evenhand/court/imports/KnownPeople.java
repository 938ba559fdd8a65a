package org.evenhand.court.imports;

import java.util.List;
import java.util.Optional;
import org.evenhand.court.imports.FoundPerson.Detail;
import org.evenhand.court.imports.FoundPerson.Name;
import org.evenhand.people.ContactKind;
import org.evenhand.people.PersonEvent;
import org.evenhand.people.PersonEvent.ConfidentialityFlagged;
import org.evenhand.people.PersonEvent.ContactDetailsSet;
import org.evenhand.people.PersonEvent.NameChanged;
import org.evenhand.people.PersonEvent.PersonLinkDeclined;
import org.evenhand.people.PersonEvent.PersonLinkProposed;
import org.evenhand.people.PersonEvent.PersonRegistered;
import org.evenhand.people.PersonEvent.PersonsLinked;
import org.evenhand.people.PersonEvent.PersonsUnlinked;
import org.evenhand.people.PersonEvent.RefugeMarked;
import org.evenhand.people.PersonName;
import org.evenhand.people.Shielded;
import org.evenhand.record.PersonId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;

/** What is on record about people, compared and never handed out. */
record KnownPeople(RecordedSoFar recorded) {

    boolean hasName(PersonId person, Name name) {
        return events(person).stream().anyMatch(event -> switch (event) {
            case PersonRegistered registered -> registered.names().stream().anyMatch(each -> same(each, name));
            case NameChanged changed -> same(changed.name(), name);
            case ContactDetailsSet _, ConfidentialityFlagged _, RefugeMarked _ -> false;
            case PersonLinkProposed _, PersonLinkDeclined _, PersonsLinked _, PersonsUnlinked _ -> false;
        });
    }

    private static boolean same(PersonName recorded, Name name) {
        return name.same(recorded.given().orElse(""), recorded.family().orElse(""));
    }

    boolean isBorn(PersonId person, String date) {
        return recorded.eventsOf(stream(person), PersonRegistered.class).stream()
                .anyMatch(registered -> date.isEmpty()
                        || registered.dateOfBirth() != null
                                && registered.dateOfBirth().orElse("").equals(date));
    }

    boolean isFlagged(PersonId person) {
        return Shielded.human(person, this::events).isSo();
    }

    boolean isInRefuge(PersonId person) {
        return Shielded.human(person, this::events).refuge();
    }

    /** The last detail of that kind. */
    Optional<ContactDetailsSet> detail(PersonId person, ContactKind kind) {
        List<ContactDetailsSet> all = recorded.eventsOf(stream(person), ContactDetailsSet.class).stream()
                .filter(set -> set.kind() == kind)
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    boolean same(ContactDetailsSet recorded, Detail detail) {
        return FoundPerson.plain(recorded.detail().orElse("")).equals(FoundPerson.plain(detail.text()));
    }

    private List<PersonEvent> events(PersonId person) {
        return recorded.eventsOf(stream(person), PersonEvent.class);
    }

    private static StreamId stream(PersonId person) {
        return new StreamId(StreamType.PERSON, person);
    }
}
