package org.evenhand.sessions;

import java.util.List;
import org.evenhand.casefile.CaseFile;
import org.evenhand.casefile.CaseFile.Stage;
import org.evenhand.casefile.CaseFileEvent;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.consent.Consent;
import org.evenhand.consent.ConsentEvent;
import org.evenhand.consent.ConsentId;
import org.evenhand.consent.ConsentPurpose;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.Moment;
import org.evenhand.record.PersonId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;
import org.evenhand.sessions.SessionRefusal.CaseNotOpen;
import org.evenhand.sessions.SessionRefusal.ChildConsentMissing;
import org.evenhand.sessions.SessionRefusal.ParticipantNotInCase;

/** Whether these people may be in one session: all of the case, parents together only as joint work, children by consent. */
record Company(CaseFile caseFile, CaseFileId id, OtherStreams others) {

    static Company of(CaseFileId id, OtherStreams others) {
        var events = others.eventsOf(new StreamId(StreamType.CASE_FILE, id), CaseFileEvent.class);
        return new Company(CaseFile.of(events), id, others);
    }

    /** Nobody is seen in a case that is over; cancelling what was booked stays possible. */
    void refuseClosed() {
        if (caseFile.stage() == Stage.CLOSED) {
            throw Refused.because(new CaseNotOpen(id));
        }
    }

    void refuseOutsiders(List<PersonId> people) {
        for (PersonId person : people) {
            if (!caseFile.has(person)) {
                throw Refused.because(new ParticipantNotInCase(person));
            }
        }
    }

    void refuseUnpermitted(List<PersonId> people, Moment at) {
        new JointWorkPermitted(others).among(caseFile.parentsAmong(people), id, at);
        people.stream().filter(caseFile::isChild).forEach(child -> refuseWithoutConsent(child, at));
    }

    private void refuseWithoutConsent(PersonId child, Moment at) {
        var consent = ConsentId.of(id, child, ConsentPurpose.TREATMENT);
        var events = others.eventsOf(new StreamId(StreamType.CONSENT, consent), ConsentEvent.class);
        if (!Consent.of(events).isInForceAt(at.at())) {
            throw Refused.because(new ChildConsentMissing(child));
        }
    }
}
