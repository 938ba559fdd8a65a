package org.evenhand.law;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rules of one jurisdiction, each asked for a day. Complete, without a gap and without an overlap, or it could not be made.
 *
 * <p>Every question may end in {@link LawNotKnown}: before a rule's first day and after its last nothing is guessed.
 */
public final class Law {

    private final String jurisdiction;
    private final Map<RuleOfLaw, List<DatedRule>> rules = new EnumMap<>(RuleOfLaw.class);

    /** @throws LawUnusable with a sentence, unless each rule is there, well-formed, and in force once on each of its days */
    public Law(String jurisdiction, List<DatedRule> all) {
        this.jurisdiction = jurisdiction;
        for (RuleOfLaw rule : RuleOfLaw.values()) {
            rules.put(
                    rule,
                    all.stream()
                            .filter(each -> each.rule() == rule)
                            .sorted(Comparator.comparing(DatedRule::from))
                            .toList());
            refuseUnusable(rule);
        }
    }

    private void refuseUnusable(RuleOfLaw rule) {
        List<DatedRule> dated = rules.getOrDefault(rule, List.of());
        if (dated.isEmpty()) {
            throw new LawUnusable("The law of " + jurisdiction + " does not say " + rule + ".");
        }
        for (int each = 0; each < dated.size(); each++) {
            DatedRule now = dated.get(each);
            if (!rule.accepts(now.value())) {
                throw new LawUnusable("The law of " + jurisdiction + " says '" + now.value() + "' for " + rule
                        + " from " + now.from() + ", which cannot be read.");
            }
            if (now.to() != null && now.to().isBefore(now.from())) {
                throw new LawUnusable(
                        "The law of " + jurisdiction + " ends " + rule + " of " + now.from() + " before it begins.");
            }
            if (each > 0) {
                refuseGap(rule, dated.get(each - 1), now);
            }
        }
    }

    private void refuseGap(RuleOfLaw rule, DatedRule before, DatedRule next) {
        LocalDate expected = before.to() == null ? null : before.to().plusDays(1);
        if (expected == null || next.from().isBefore(expected)) {
            throw new LawUnusable("The law of " + jurisdiction + " says " + rule + " twice on " + next.from() + ".");
        }
        if (next.from().isAfter(expected)) {
            throw new LawUnusable("The law of " + jurisdiction + " does not say " + rule + " from " + expected + " to "
                    + next.from().minusDays(1) + ".");
        }
    }

    public String jurisdiction() {
        return jurisdiction;
    }

    public int years(RuleOfLaw rule, LocalDate on) {
        return Integer.parseInt(inForce(rule, on).value());
    }

    public Duration duration(RuleOfLaw rule, LocalDate on) {
        return Duration.parse(inForce(rule, on).value());
    }

    public Period period(RuleOfLaw rule, LocalDate on) {
        return Period.parse(inForce(rule, on).value());
    }

    public LocalTime time(RuleOfLaw rule, LocalDate on) {
        return LocalTime.parse(inForce(rule, on).value());
    }

    public DatedRule inForce(RuleOfLaw rule, LocalDate on) {
        return all(rule).stream()
                .filter(each -> each.isInForceOn(on))
                .findFirst()
                .orElseThrow(() -> new LawNotKnown(rule, on));
    }

    /** Every form that the rule had and has, oldest first. */
    public List<DatedRule> all(RuleOfLaw rule) {
        return Objects.requireNonNull(rules.get(rule));
    }

    /** The day itself does not count. */
    public LocalDate workingDaysAfter(LocalDate day, int count) {
        LocalDate reached = day;
        for (int left = count; left > 0; ) {
            reached = reached.plusDays(1);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }

    public boolean isWorkingDay(LocalDate day) {
        Set<DayOfWeek> weekend =
                words(RuleOfLaw.COURT_WEEKEND, day).map(DayOfWeek::valueOf).collect(Collectors.toSet());
        Set<LocalDate> holidays = words(RuleOfLaw.COURT_HOLIDAYS, day)
                .map(LocalDate::parse)
                .collect(Collectors.toCollection(HashSet::new));
        return !weekend.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /** Last day for which working days are known; empty where there is no such end. */
    public Optional<LocalDate> workingDaysKnownTo() {
        return Optional.ofNullable(all(RuleOfLaw.COURT_HOLIDAYS).getLast().to());
    }

    private Stream<String> words(RuleOfLaw rule, LocalDate on) {
        return Stream.of(inForce(rule, on).value().split("\\s+"));
    }
}
