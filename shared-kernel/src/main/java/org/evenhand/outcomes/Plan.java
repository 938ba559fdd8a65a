package org.evenhand.outcomes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenhand.casefile.CaseFileId;
import org.evenhand.outcomes.PlanEvent.PlanAgreed;
import org.evenhand.outcomes.PlanEvent.PlanBreached;
import org.evenhand.outcomes.PlanEvent.PlanDrafted;
import org.evenhand.outcomes.PlanEvent.PlanRevisionProposed;
import org.evenhand.outcomes.PlanEvent.PlanSuperseded;
import org.evenhand.outcomes.PlanEvent.PlanWithdrawn;
import org.evenhand.record.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Where a plan stands, from its events. Whether it is in force is never said by anybody: it follows from who agreed on what.
 *
 * @param matters of each revision, the first at 0
 * @param agreed who agreed on which revision
 * @param settled what is settled elsewhere
 */
public record Plan(
        @Nullable CaseFileId caseFile,
        List<Set<PlanMatter>> matters,
        Map<Integer, Set<PersonId>> agreed,
        Map<PlanMatter, Settled> settled,
        boolean withdrawn) {

    /** @param upTo the last revision from which it is taken: agreed on again later, knowing the order, it is the parents' own */
    public record Settled(LocalDate from, int upTo) {}

    public static final Plan NONE = new Plan(null, List.of(), Map.of(), Map.of(), false);

    public Plan {
        matters = List.copyOf(matters);
        agreed = Map.copyOf(agreed);
        settled = Map.copyOf(settled);
    }

    public static Plan of(List<PlanEvent> events) {
        var plan = NONE;
        for (PlanEvent event : events) {
            plan = plan.after(event);
        }
        return plan;
    }

    public Plan after(PlanEvent event) {
        return switch (event) {
            case PlanDrafted e -> with(e.caseFile(), e.items());
            case PlanRevisionProposed e -> with(e.caseFile(), e.items());
            case PlanAgreed e -> new Plan(caseFile, matters, with(e.revision(), e.by()), settled, withdrawn);
            case PlanBreached _ -> this;
            case PlanSuperseded e -> new Plan(caseFile, matters, agreed, with(e.matter(), e.from()), withdrawn);
            case PlanWithdrawn e -> new Plan(caseFile, matters, agreed, settled, true);
        };
    }

    public boolean isKnown() {
        return caseFile != null;
    }

    /** The last one proposed; 0 before the first. */
    public int revision() {
        return matters.size();
    }

    public boolean hasAgreed(PersonId person, int on) {
        return agreed.getOrDefault(on, Set.of()).contains(person);
    }

    /** The latest revision on which all of them agreed; empty while there is none, and once it is withdrawn. */
    public OptionalInt inForce(Collection<PersonId> parents) {
        if (withdrawn || parents.size() < 2) {
            return OptionalInt.empty();
        }
        return agreed.entrySet().stream()
                .filter(each -> each.getValue().containsAll(parents))
                .mapToInt(Map.Entry::getKey)
                .max();
    }

    /** What of it binds them on that day. */
    public Set<PlanMatter> mattersInForce(Collection<PersonId> parents, LocalDate on) {
        OptionalInt revision = inForce(parents);
        if (revision.isEmpty()) {
            return Set.of();
        }
        return matters.get(revision.getAsInt() - 1).stream()
                .filter(matter -> !isSettled(matter, revision.getAsInt(), on))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PlanMatter.class)));
    }

    /** Whether it is taken from that revision by that day. */
    public boolean isSettled(PlanMatter matter, int revision, LocalDate on) {
        Settled elsewhere = settled.get(matter);
        return elsewhere != null
                && revision <= elsewhere.upTo()
                && !elsewhere.from().isAfter(on);
    }

    private Plan with(CaseFileId ofCase, List<PlanItem> items) {
        var revisions = new ArrayList<>(matters);
        revisions.add(items.stream()
                .map(PlanItem::matter)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PlanMatter.class))));
        return new Plan(ofCase, revisions, agreed, settled, withdrawn);
    }

    private Map<Integer, Set<PersonId>> with(int revision, PersonId person) {
        var all = new HashMap<>(agreed);
        var those = new LinkedHashSet<>(all.getOrDefault(revision, Set.of()));
        those.add(person);
        all.put(revision, Set.copyOf(those));
        return all;
    }

    private Map<PlanMatter, Settled> with(PlanMatter matter, LocalDate from) {
        var all = new HashMap<>(settled);
        all.put(matter, new Settled(from, matters.size()));
        return all;
    }
}
