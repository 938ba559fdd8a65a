package org.evenhand.platform.asking;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.evenhand.record.Actor;
import org.evenhand.record.Compartment;
import org.evenhand.record.PersonId;
import org.evenhand.record.Reach;

/**
 * What one asker may see while one question is answered.
 *
 * @param basis the allocation that it rests on; empty where a role alone suffices
 * @param caseFile the case file asked about; empty for questions about one's own work or many cases
 * @param compartments whose content may be shown; for one's own work they differ by case, and SQL takes them from {@code
 *     views.sight_of(:staff, :today)}
 */
public record Sight(
        Actor actor,
        Reach reach,
        Optional<String> basis,
        Optional<UUID> caseFile,
        Set<Compartment> compartments,
        LocalDate today) {

    public Sight {
        compartments = Set.copyOf(compartments);
    }

    public boolean sees(Compartment compartment) {
        return compartments.contains(compartment);
    }

    /** Confidential contact details, screening, consent: only for those who work on this person's side. */
    public boolean worksWith(PersonId person) {
        return sees(Compartment.of(person));
    }

    public UUID staff() {
        return actor.id().value();
    }

    /** For {@code compartment = any(:compartments)}. */
    public String[] codes() {
        return compartments.stream()
                .map(Compartment::code)
                .collect(Collectors.toCollection(TreeSet::new))
                .toArray(String[]::new);
    }
}
