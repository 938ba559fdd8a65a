package org.evenhand.people;

import org.evenhand.record.Personal;

/** A name as the person or a document gives it. Earlier names stay findable within the person's compartment. */
public record PersonName(Personal given, Personal family) {}
