package org.evenhand.people;

import org.evenhand.record.Confided;
import org.jspecify.annotations.Nullable;

/** A number as it was typed. @param scheme {@code null} where it was not said; then there must be no number either */
public record TypedIdentifier(@Nullable IdentifierScheme scheme, Confided value) {}
