package org.evenhand.bundles;

import java.util.UUID;
import org.evenhand.record.Id;

/** One bundle. Its file is called by it: no name of a person or a court's number leaves in a file name. */
public record BundleId(UUID value) implements Id {}
