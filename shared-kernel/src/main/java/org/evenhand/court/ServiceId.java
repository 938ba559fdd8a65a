package org.evenhand.court;

import java.util.UUID;
import org.evenhand.record.Id;

/** One act of serving a document, on however many people. */
public record ServiceId(UUID value) implements Id {}
