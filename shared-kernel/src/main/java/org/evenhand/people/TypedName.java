package org.evenhand.people;

import org.evenhand.record.Confided;

/** A name as it was typed. */
public record TypedName(Confided given, Confided family) {}
