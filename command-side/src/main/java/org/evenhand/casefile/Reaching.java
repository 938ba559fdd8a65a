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
import org.evenhand.people.PersonEvent;
import org.evenhand.people.PersonEvent.ConfidentialityFlagged;
import org.evenhand.people.PersonEvent.ContactDetailsSet;
import org.evenhand.people.PersonEvent.RefugeMarked;
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
        return events().stream().anyMatch(Reaching::protects);
    }

    /** What was given since the last protection; a safe postal route is one whenever it was given. */
    private Set<ContactKind> safe() {
        var safe = EnumSet.noneOf(ContactKind.class);
        for (PersonEvent event : events()) {
            if (protects(event)) {
                safe.retainAll(EnumSet.of(ContactKind.SAFE_POSTAL_ROUTE));
            } else if (event instanceof ContactDetailsSet given) {
                safe.add(given.kind());
            }
        }
        return safe;
    }

    private static boolean protects(PersonEvent event) {
        return event instanceof RefugeMarked || event instanceof ConfidentialityFlagged;
    }

    private List<PersonEvent> events() {
        return others.eventsOf(new StreamId(StreamType.PERSON, person), PersonEvent.class);
    }
}
