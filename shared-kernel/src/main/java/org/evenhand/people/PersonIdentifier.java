package org.evenhand.people;

import org.evenhand.record.Personal;

/** A number by which somebody else knows this person. */
public record PersonIdentifier(IdentifierScheme scheme, Personal value) {}
