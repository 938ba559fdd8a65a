package org.evenhand.privacy;

import java.util.UUID;
import org.evenhand.record.Id;

/** One legal hold. */
public record HoldId(UUID value) implements Id {}
