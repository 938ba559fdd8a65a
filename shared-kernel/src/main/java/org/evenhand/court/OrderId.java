package org.evenhand.court;

import java.util.UUID;
import org.evenhand.record.Id;

/** One order, through all its versions. */
public record OrderId(UUID value) implements Id {}
