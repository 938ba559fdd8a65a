package org.evenhand.court;

import java.util.UUID;
import org.evenhand.record.Id;

/** One witness summons to this service. */
public record SummonsId(UUID value) implements Id {}
