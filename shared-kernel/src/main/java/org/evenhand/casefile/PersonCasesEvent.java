package org.evenhand.casefile;

import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.Named;
import org.evenhand.record.PersonId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.record.Subject;

/**
 * In which case files a person stands. Appended beside the event with which they enter one, so that what is decided about a
 * person can be decided by who works with them.
 */
public sealed interface PersonCasesEvent extends Event {

    PersonId person();

    static StreamId streamOf(PersonId person) {
        return new StreamId(StreamType.PERSON_CASES, person);
    }

    @Override
    default StreamId stream() {
        return streamOf(person());
    }

    @Override
    default Subject keeper() {
        return person().subject();
    }

    @Override
    default Compartment compartment() {
        return Compartment.of(person());
    }

    @Named("person-cases.case-file-entered")
    record CaseFileEntered(PersonId person, CaseFileId caseFile, CaseRole role) implements PersonCasesEvent {}
}
