package org.evenhand.incidents;

import java.util.UUID;
import org.evenhand.record.Id;

/** One thing to be done about an incident. */
public record IncidentActionId(UUID value) implements Id {}
