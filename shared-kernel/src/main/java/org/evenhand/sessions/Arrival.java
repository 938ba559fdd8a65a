package org.evenhand.sessions;

import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.jspecify.annotations.Nullable;

/**
 * How one person comes and goes so that the two parents need not meet.
 *
 * @param minutesBefore minutes before the start at which they arrive, 0 to 120
 * @param waitsIn the waiting place as it is called at the door, e.g. {@code Waiting room 2}
 * @param leavesAfter minutes after the end before they leave, 0 to 120
 */
public record Arrival(
        PersonId person, int minutesBefore, @Nullable Personal waitsIn, int leavesAfter) {}
