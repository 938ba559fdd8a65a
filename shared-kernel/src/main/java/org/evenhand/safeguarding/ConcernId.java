package org.evenhand.safeguarding;

import java.util.UUID;
import org.evenhand.record.Id;

/** One concern about somebody's safety. */
public record ConcernId(UUID value) implements Id {}
