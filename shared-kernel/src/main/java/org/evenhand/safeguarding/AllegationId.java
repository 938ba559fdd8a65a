package org.evenhand.safeguarding;

import java.util.UUID;
import org.evenhand.record.Id;

/** One allegation by one person against another. */
public record AllegationId(UUID value) implements Id {}
