package org.evenhand.disclosure;

import java.util.UUID;
import org.evenhand.record.Id;

/** One request for disclosure, or one duty to disclose. */
public record DisclosureId(UUID value) implements Id {}
