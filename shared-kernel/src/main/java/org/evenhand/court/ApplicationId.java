package org.evenhand.court;

import java.util.UUID;
import org.evenhand.record.Id;

/** One application to the court. */
public record ApplicationId(UUID value) implements Id {}
