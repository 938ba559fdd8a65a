package org.evenhand.sessions;

import java.util.UUID;
import org.evenhand.record.Id;

/** One booked contact. */
public record SessionId(UUID value) implements Id {}
