package org.evenhand.court;

import java.util.UUID;
import org.evenhand.record.Id;

/** One listed hearing. */
public record HearingId(UUID value) implements Id {}
