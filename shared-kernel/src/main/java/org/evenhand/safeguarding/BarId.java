package org.evenhand.safeguarding;

import java.util.UUID;
import org.evenhand.record.Id;

/** One bar on joint work. */
public record BarId(UUID value) implements Id {}
