package org.evenhand.supervision;

import java.util.UUID;
import org.evenhand.record.Id;

/** One arrangement between a supervisor and those supervised. */
public record SupervisionId(UUID value) implements Id {}
