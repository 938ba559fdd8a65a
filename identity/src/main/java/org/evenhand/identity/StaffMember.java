package org.evenhand.identity;

import java.util.Optional;
import org.evenhand.record.PersonId;
import org.evenhand.record.Role;
import org.evenhand.record.StaffId;

/**
 * Somebody who works here, as their account has it now. Which role they had when they did something is in the record.
 *
 * @param supervisor the supervisor of record, without whom a trainee is not allocated
 * @param person who they are in the record, where they are themselves a party to a case (DOMAIN.md §6, case 12)
 * @param locked cannot sign in; their name still stands on what they did
 */
public record StaffMember(
        StaffId id,
        String username,
        String displayName,
        Role role,
        Optional<Registration> registration,
        Optional<StaffId> supervisor,
        Optional<PersonId> person,
        boolean locked) {}
