package org.evenhand.court;

import org.evenhand.record.Compartment;
import org.evenhand.record.Event;
import org.evenhand.record.Named;
import org.evenhand.record.PersonId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.record.Subject;

/** In which court cases a person is named, and on which side: two sides of one court case are never one person. */
public sealed interface PersonInCourtEvent extends Event {

    PersonId person();

    static StreamId streamOf(PersonId person) {
        return new StreamId(StreamType.PERSON_IN_COURT, person);
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
        return Compartment.COURT;
    }

    @Named("person-in-court.court-case-entered")
    record CourtCaseEntered(PersonId person, CourtCaseId courtCase, PartyRole role) implements PersonInCourtEvent {}
}
