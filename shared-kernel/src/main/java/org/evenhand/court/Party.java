package org.evenhand.court;

import org.evenhand.record.PersonId;

/** Somebody named in the court's case. There may be more than two sides. */
public record Party(PersonId person, PartyRole role) {}
