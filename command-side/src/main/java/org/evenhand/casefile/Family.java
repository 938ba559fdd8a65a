package org.evenhand.casefile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evenhand.casefile.CaseFileRefusal.NeitherParentIdentified;
import org.evenhand.casefile.CaseFileRefusal.PersonNamedTwice;
import org.evenhand.casefile.CaseFileRefusal.PersonUnknown;
import org.evenhand.people.Links;
import org.evenhand.people.PersonEvent;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.PersonId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;

/** Who may stand in a case file: registered people, each once, at least one of them a parent. */
record Family(OtherStreams others) {

    void mayBegin(List<InCase> people) {
        if (people.stream().noneMatch(in -> in.role() == CaseRole.PARENT)) {
            throw Refused.because(new NeitherParentIdentified());
        }
        var named = new HashSet<PersonId>();
        for (InCase in : people) {
            if (!named.add(in.person())) {
                throw Refused.because(new PersonNamedTwice(in.person()));
            }
            mustBeRegistered(in.person());
            refuseTwice(in.person(), people);
        }
    }

    void mayJoin(CaseFile caseFile, PersonId person) {
        if (caseFile.has(person)) {
            throw Refused.because(new PersonNamedTwice(person));
        }
        mustBeRegistered(person);
        refuseTwice(person, caseFile.people());
    }

    /** Under another of their linked records: one human would be on two sides. */
    private void refuseTwice(PersonId person, List<InCase> people) {
        Set<PersonId> one = Links.oneWith(person, this::events);
        if (people.stream().anyMatch(in -> !in.person().equals(person) && one.contains(in.person()))) {
            throw Refused.because(new PersonNamedTwice(person));
        }
    }

    private void mustBeRegistered(PersonId person) {
        if (events(person).isEmpty()) {
            throw Refused.because(new PersonUnknown(person));
        }
    }

    private List<PersonEvent> events(PersonId person) {
        return others.eventsOf(new StreamId(StreamType.PERSON, person), PersonEvent.class);
    }
}
