package org.evenhand.sessions;

import org.evenhand.record.Confided;
import org.evenhand.record.PersonId;
import org.jspecify.annotations.Nullable;

/** An {@link Arrival} on its way in. */
public record TypedArrival(
        PersonId person, int minutesBefore, @Nullable Confided waitsIn, int leavesAfter) {

    public Arrival taken() {
        return new Arrival(person, minutesBefore, Confided.ifSaid(waitsIn, person.subject()), leavesAfter);
    }
}
