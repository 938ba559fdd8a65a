package org.evenhand.casefile;

import org.evenhand.record.PersonId;

/** A person in a case file, by role. */
public record InCase(PersonId person, CaseRole role) {}
