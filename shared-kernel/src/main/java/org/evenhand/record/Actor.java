package org.evenhand.record;

import java.util.UUID;

/** Who acts, in which role at that time. Bound to the authenticated session; never taken from a request. */
public record Actor(StaffId id, Role role) {

    /** What a deadline or a follow-up does. */
    public static final Actor SYSTEM = new Actor(new StaffId(new UUID(0, 1)), Role.SYSTEM);
}
