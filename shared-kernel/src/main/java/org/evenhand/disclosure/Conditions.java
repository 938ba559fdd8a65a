package org.evenhand.disclosure;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.evenhand.law.DatedRule;
import org.evenhand.law.Law;
import org.evenhand.law.LawUnusable;
import org.evenhand.law.RuleOfLaw;

/** What must hold for one class of data to leave on each basis; empty where it never does. */
public record Conditions(Map<DisclosureBasis, Optional<Set<Condition>>> byBasis) {

    /** The rule that says it. */
    public static RuleOfLaw ruleOf(DataClass dataClass) {
        return RuleOfLaw.valueOf("DISCLOSURE_OF_" + dataClass);
    }

    /** @throws LawUnusable unless it says something about every basis, in words that are known */
    public static Conditions of(DatedRule rule) {
        Map<String, String> said = Law.table(rule);
        var byBasis = new EnumMap<DisclosureBasis, Optional<Set<Condition>>>(DisclosureBasis.class);
        for (DisclosureBasis basis : DisclosureBasis.values()) {
            String cell = said.remove(basis.name());
            if (cell == null) {
                throw new LawUnusable(rule.place(), rule.rule() + " says nothing about " + basis + ".");
            }
            byBasis.put(basis, cell(cell, rule));
        }
        said.keySet().forEach(word -> {
            throw new LawUnusable(rule.place(), "'" + word + "' in " + rule.rule() + " is no basis.");
        });
        return new Conditions(byBasis);
    }

    public Optional<Set<Condition>> on(DisclosureBasis basis) {
        return byBasis.getOrDefault(basis, Optional.empty());
    }

    private static Optional<Set<Condition>> cell(String cell, DatedRule rule) {
        if (cell.equals("NO")) {
            return Optional.empty();
        }
        Set<Condition> conditions = EnumSet.noneOf(Condition.class);
        if (!cell.equals("FREE")) {
            Arrays.stream(cell.split("\\+")).forEach(word -> conditions.add(condition(word, rule)));
        }
        return Optional.of(conditions);
    }

    private static Condition condition(String word, DatedRule rule) {
        try {
            return Condition.valueOf(word);
        } catch (IllegalArgumentException unknown) {
            throw new LawUnusable(rule.place(), "'" + word + "' in " + rule.rule() + " is no condition.");
        }
    }
}
