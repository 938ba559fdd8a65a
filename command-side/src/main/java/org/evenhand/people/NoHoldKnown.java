package org.evenhand.people;

import org.evenhand.platform.OtherStreams;
import org.evenhand.record.PersonId;
import org.springframework.stereotype.Component;

/** Known limit: legal holds are not recorded yet, so none is known. */
@Component
final class NoHoldKnown implements LegalHolds {

    @Override
    public boolean isHeld(PersonId person, OtherStreams others) {
        return false;
    }
}
