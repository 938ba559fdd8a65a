package org.evenhand.court;

import java.util.UUID;
import org.evenhand.record.Id;

/** One direction. */
public record DirectionId(UUID value) implements Id {}
