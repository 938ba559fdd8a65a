package org.evenhand.casefile;

import java.time.LocalDate;
import java.util.List;
import org.evenhand.record.PersonId;
import org.evenhand.record.StaffId;

/**
 * One clinician at work on a case file.
 *
 * @param sides the parents and children whose own compartments they work in; empty means all of them
 */
public record Allocation(
        AllocationId id, StaffId clinician, AllocationRole role, List<PersonId> sides, LocalDate from) {

    public Allocation {
        sides = List.copyOf(sides);
    }

    public boolean isWith(PersonId person) {
        return sides.isEmpty() || sides.contains(person);
    }

    public boolean hasBegun(LocalDate on) {
        return !from.isAfter(on);
    }
}
