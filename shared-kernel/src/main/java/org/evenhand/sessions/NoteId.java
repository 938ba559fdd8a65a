package org.evenhand.sessions;

import java.util.UUID;
import org.evenhand.record.Id;

/** One note. */
public record NoteId(UUID value) implements Id {}
