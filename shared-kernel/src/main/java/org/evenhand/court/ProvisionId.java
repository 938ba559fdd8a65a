package org.evenhand.court;

import java.util.UUID;
import org.evenhand.record.Id;

/** One provision of one version of an order. */
public record ProvisionId(UUID value) implements Id {}
