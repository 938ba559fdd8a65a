package org.evenhand.sessions;

import java.util.UUID;
import org.evenhand.record.Id;

/** One addendum to a signed note. */
public record AddendumId(UUID value) implements Id {}
