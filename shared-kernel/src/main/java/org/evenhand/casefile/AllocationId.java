package org.evenhand.casefile;

import java.util.UUID;
import org.evenhand.record.Id;

/** One clinician's allocation to one case file; the relationship on which their access rests. */
public record AllocationId(UUID value) implements Id {}
