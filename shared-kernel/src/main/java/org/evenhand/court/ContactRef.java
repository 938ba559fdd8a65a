package org.evenhand.court;

import org.evenhand.people.ContactKind;
import org.evenhand.record.PersonId;

/**
 * Which contact detail was used, never what it says: the detail stays in the person's own compartment.
 *
 * @param nth of that kind as recorded of that person, from 1
 */
public record ContactRef(PersonId person, ContactKind kind, int nth) {}
