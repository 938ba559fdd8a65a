package org.evenhand.audit;

import java.util.UUID;
import org.evenhand.record.Id;

/** One finding of an audit: follows from what was found, so that the same thing found again is the same finding. */
public record FindingId(UUID value) implements Id {}
