package org.evenhand.court.imports;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.court.imports.FoundPerson.Detail;
import org.evenhand.court.imports.FoundPerson.Name;
import org.evenhand.people.ContactKind;
import org.evenhand.people.NamesOnRecord;
import org.evenhand.people.PersonEvent;
import org.evenhand.people.PersonEvent.ContactDetailsSet;
import org.evenhand.people.PersonEvent.PersonRegistered;
import org.evenhand.people.PersonName;
import org.evenhand.people.SexRecorded;
import org.evenhand.people.Shielded;
import org.evenhand.record.PersonId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;

/** What is on record about people, compared and never handed out. */
record KnownPeople(RecordedSoFar recorded) {

    /**
     * Among the names that are kept from nobody, and those that the record began with. A confidential name is never confirmed to
     * whoever sends a file that guesses it.
     */
    boolean hasName(PersonId person, Name name) {
        return Stream.concat(
                        NamesOnRecord.of(person, this::events).open().stream(),
                        recorded.eventsOf(stream(person), PersonRegistered.class).stream()
                                .flatMap(registered -> registered.names().stream()))
                .anyMatch(each -> same(each, name));
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

    boolean isRecordedAs(PersonId person, SexRecorded sex) {
        return recorded.eventsOf(stream(person), PersonRegistered.class).stream()
                .map(PersonRegistered::sexRecorded)
                .anyMatch(recordedSex -> recordedSex != null && sex.name().equals(recordedSex.text()));
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
