package org.evenhand.record;

import java.util.UUID;

/** A member of staff, or one of the {@linkplain Actor#SYSTEM system's} own doings. The same id as the account's. */
public record StaffId(UUID value) implements Id {}
