package org.evenhand.incidents;

import java.util.UUID;
import org.evenhand.record.Id;

/** One incident. */
public record IncidentId(UUID value) implements Id {}
