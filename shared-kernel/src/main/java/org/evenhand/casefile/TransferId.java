package org.evenhand.casefile;

import java.util.UUID;
import org.evenhand.record.Id;

public record TransferId(UUID value) implements Id {}
