package org.evenhand.court;

import java.util.UUID;
import org.evenhand.record.Id;

/** One restriction on reporting. */
public record RestrictionId(UUID value) implements Id {}
