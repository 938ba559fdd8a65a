package org.evenhand.court;

import java.util.UUID;
import org.evenhand.record.Id;

/** One search. The only thing about it that may stand in an address. */
public record SearchId(UUID value) implements Id {}
