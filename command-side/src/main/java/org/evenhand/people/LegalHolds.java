package org.evenhand.people;

import org.evenhand.platform.OtherStreams;
import org.evenhand.record.PersonId;

/** Whether a legal hold stands on what is recorded about a person. A port: holds are recorded by another capability. */
interface LegalHolds {

    /** @param others through which the answer is guarded */
    boolean isHeld(PersonId person, OtherStreams others);
}
