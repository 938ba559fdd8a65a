package org.evenhand.platform.asking;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.record.Actor;
import org.evenhand.record.Compartment;
import org.evenhand.record.PersonId;
import org.evenhand.record.Reach;

/**
 * What one asker may see while one question is answered.
 *
 * @param basis the allocation that it rests on, or the access under break-glass; empty where a role alone suffices
 * @param caseFile the case file asked about; empty for questions about one's own work or many cases
 * @param compartments whose content may be shown; for one's own work they differ by case, and SQL takes them from {@code
 *     views.sight_of(:staff, :today)}
 * @param broken those of them that are open under break-glass only. Where somebody keeps where they are from others, it stays
 *     closed to whoever does not work with them, in an emergency too (ADR 21)
 */
public record Sight(
        Actor actor,
        Reach reach,
        Optional<String> basis,
        Optional<UUID> caseFile,
        Set<Compartment> compartments,
        Set<Compartment> broken,
        LocalDate today) {

    public Sight {
        compartments = Set.copyOf(compartments);
        broken = Set.copyOf(broken);
    }

    public boolean sees(Compartment compartment) {
        return compartments.contains(compartment);
    }

    /** Confidential contact details, screening, consent: only for those who work on this person's side. */
    public boolean worksWith(PersonId person) {
        return sees(Compartment.of(person));
    }

    /** Confidential contact details: for those who work with this person, never under break-glass. */
    public boolean mayReach(PersonId person) {
        return worksWith(person) && !broken.contains(Compartment.of(person));
    }

    /** Whether a relationship opens something here, or nothing but an emergency. */
    public boolean isAllBroken() {
        return !broken.isEmpty() && broken.containsAll(compartments);
    }

    Sight andBroken(Set<Compartment> more) {
        return new Sight(
                actor,
                reach,
                basis,
                caseFile,
                Stream.concat(compartments.stream(), more.stream()).collect(Collectors.toSet()),
                more,
                today);
    }

    public UUID staff() {
        return actor.id().value();
    }

    /** For {@code compartment = any(:compartments)}. */
    public String[] codes() {
        return codes(compartments);
    }

    /** As {@link #codes()}, without what is open under break-glass only. */
    public String[] workedCodes() {
        return codes(
                compartments.stream().filter(each -> !broken.contains(each)).toList());
    }

    private static String[] codes(Collection<Compartment> compartments) {
        return compartments.stream()
                .map(Compartment::code)
                .collect(Collectors.toCollection(TreeSet::new))
                .toArray(String[]::new);
    }
}
