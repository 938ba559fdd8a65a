package org.evenhand.people;

import java.util.HashSet;
import java.util.Set;
import org.evenhand.platform.OtherStreams;
import org.evenhand.privacy.HoldId;
import org.evenhand.privacy.RetentionEvent;
import org.evenhand.privacy.RetentionEvent.LegalHoldLifted;
import org.evenhand.privacy.RetentionEvent.LegalHoldPlaced;
import org.evenhand.record.PersonId;

/** Whether a legal hold stands on what is recorded about a person. Read through the guards: one placed meanwhile is not missed. */
record LegalHolds(OtherStreams others) {

    boolean stand(PersonId person) {
        Set<HoldId> standing = new HashSet<>();
        for (RetentionEvent event : others.eventsOf(RetentionEvent.streamOf(person.subject()), RetentionEvent.class)) {
            if (event instanceof LegalHoldPlaced placed) {
                standing.add(placed.hold());
            } else if (event instanceof LegalHoldLifted lifted) {
                standing.remove(lifted.hold());
            }
        }
        return !standing.isEmpty();
    }
}
