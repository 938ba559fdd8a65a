package org.evenhand.record;

import java.util.UUID;

/** An identifier that says nothing about what it identifies: a random or derived UUID, never a name or a court number. */
public interface Id {
    UUID value();
}
