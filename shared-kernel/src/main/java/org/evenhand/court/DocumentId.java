package org.evenhand.court;

import java.util.UUID;
import org.evenhand.record.Id;

/** One document that is served or checked, whoever receives it. */
public record DocumentId(UUID value) implements Id {}
