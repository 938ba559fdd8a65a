package org.evenhand.sessions;

import java.util.UUID;
import org.evenhand.record.Id;

/** One request to put right what a note says about somebody. */
public record RectificationId(UUID value) implements Id {}
