package org.evenhand.people;

import java.util.List;
import java.util.Set;
import org.evenhand.record.PersonId;
import org.evenhand.record.Role;

/**
 * From whom a contact detail is kept (FPR 29.1, form C8).
 *
 * @param fromOtherParties every other party to the family's cases, present and future
 * @param fromPersons particular people besides
 * @param fromRoles roles of staff who may not see it either
 */
public record Confidential(boolean fromOtherParties, List<PersonId> fromPersons, Set<Role> fromRoles) {

    public static final Confidential NOBODY = new Confidential(false, List.of(), Set.of());
    public static final Confidential FROM_OTHER_PARTIES = new Confidential(true, List.of(), Set.of());

    public Confidential {
        fromPersons = List.copyOf(fromPersons);
        fromRoles = Set.copyOf(fromRoles);
    }

    public boolean fromSomebody() {
        return fromOtherParties || !fromPersons.isEmpty() || !fromRoles.isEmpty();
    }
}
