package org.evenhand.record;

import java.util.UUID;

/** Who acts, in which role at that time. Bound to the authenticated session; never taken from a request. */
public record Actor(StaffId id, Role role) {

    /** What a deadline or a follow-up does. */
    public static final Actor SYSTEM = new Actor(new StaffId(new UUID(0, 1)), Role.SYSTEM);

    /** Somebody who works here and asked not to be named; in a small service their role alone would name them. */
    public static final Actor UNNAMED = new Actor(new StaffId(new UUID(0, 2)), Role.SYSTEM);
}
