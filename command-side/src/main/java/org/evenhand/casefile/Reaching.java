package org.evenhand.casefile;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.evenhand.casefile.FollowUpRefusal.ContactNotConsented;
import org.evenhand.casefile.FollowUpRefusal.NoSafeRoute;
import org.evenhand.consent.Consent;
import org.evenhand.consent.ConsentEvent;
import org.evenhand.consent.ConsentId;
import org.evenhand.consent.ConsentPurpose;
import org.evenhand.people.ContactKind;
import org.evenhand.people.Links;
import org.evenhand.people.PersonEvent;
import org.evenhand.people.PersonEvent.ContactDetailsSet;
import org.evenhand.people.Shielded;
import org.evenhand.platform.OtherStreams;
import org.evenhand.platform.Refused;
import org.evenhand.record.PersonId;
import org.evenhand.record.StreamId;
import org.evenhand.record.StreamType;

/** Whether somebody may be contacted, and by which ways that put nobody in danger. */
record Reaching(CaseFileId caseFile, PersonId person, OtherStreams others) {

    /** Who was never asked may be; who withdrew, refused or let it expire may not. */
    void refuseUnconsented(Instant at) {
        var consent = ConsentId.of(caseFile, person, ConsentPurpose.CONTACT);
        List<ConsentEvent> events = others.eventsOf(new StreamId(StreamType.CONSENT, consent), ConsentEvent.class);
        if (!events.isEmpty() && !Consent.of(events).isInForceAt(at)) {
            throw Refused.because(new ContactNotConsented(person));
        }
    }

    void refuseUnsafe() {
        if (isProtected() && safe().isEmpty()) {
            throw Refused.because(new NoSafeRoute(person));
        }
    }

    void refuseUnsafe(ContactKind by) {
        if (isProtected() && !safe().contains(by)) {
            throw Refused.because(new NoSafeRoute(person));
        }
    }

    private boolean isProtected() {
        return Shielded.human(person, this::events).isSo();
    }

    /**
     * What was given since the last protection; a safe postal route is one whenever it was given. Two linked records do not say
     * which of them spoke last, so beside another record's protection only a safe postal route counts.
     */
    private Set<ContactKind> safe() {
        Set<PersonId> human = Links.oneWith(person, this::events);
        var safe = EnumSet.noneOf(ContactKind.class);
        for (PersonId each : human) {
            Set<ContactKind> own = givenSinceProtection(each);
            boolean anotherProtects = human.stream()
                    .anyMatch(other ->
                            !other.equals(each) && Shielded.of(events(other)).isSo());
            if (anotherProtects) {
                own.retainAll(EnumSet.of(ContactKind.SAFE_POSTAL_ROUTE));
            }
            safe.addAll(own);
        }
        return safe;
    }

    private Set<ContactKind> givenSinceProtection(PersonId record) {
        var given = EnumSet.noneOf(ContactKind.class);
        for (PersonEvent event : events(record)) {
            if (Shielded.NOT.after(event).isSo()) {
                given.retainAll(EnumSet.of(ContactKind.SAFE_POSTAL_ROUTE));
            } else if (event instanceof ContactDetailsSet detail) {
                given.add(detail.kind());
            }
        }
        return given;
    }

    private List<PersonEvent> events(PersonId record) {
        return others.eventsOf(new StreamId(StreamType.PERSON, record), PersonEvent.class);
    }
}
