package org.evenhand.casefile;

import java.util.HashSet;
import java.util.List;
import org.evenhand.casefile.CaseFileRefusal.NeitherParentIdentified;
import org.evenhand.casefile.CaseFileRefusal.PersonNamedTwice;
import org.evenhand.casefile.CaseFileRefusal.PersonUnknown;
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
        }
    }

    void mayJoin(CaseFile caseFile, PersonId person) {
        if (caseFile.has(person)) {
            throw Refused.because(new PersonNamedTwice(person));
        }
        mustBeRegistered(person);
    }

    private void mustBeRegistered(PersonId person) {
        if (others.eventsOf(new StreamId(StreamType.PERSON, person), PersonEvent.class)
                .isEmpty()) {
            throw Refused.because(new PersonUnknown(person));
        }
    }
}
