package org.evenhand.law;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

    /**
     * @param end where its text ends
     * @throws LawUnusable with a sentence and a place, unless each rule is there, well-formed, and in force once on each of its days
     */
    public Law(String jurisdiction, List<DatedRule> all, Place end) {
        this.jurisdiction = jurisdiction;
        for (RuleOfLaw rule : RuleOfLaw.values()) {
            rules.put(
                    rule,
                    all.stream()
                            .filter(each -> each.rule() == rule)
                            .sorted(Comparator.comparing(DatedRule::from))
                            .toList());
            refuseUnusable(rule, end);
        }
    }

    private void refuseUnusable(RuleOfLaw rule, Place end) {
        List<DatedRule> dated = rules.getOrDefault(rule, List.of());
        if (dated.isEmpty()) {
            throw new LawUnusable(end, "The law of " + jurisdiction + " does not say " + rule + ".");
        }
        for (int each = 0; each < dated.size(); each++) {
            DatedRule now = dated.get(each);
            if (!rule.accepts(now.value())) {
                throw new LawUnusable(
                        now.place(),
                        "The law of " + jurisdiction + " says '" + now.value() + "' for " + rule + " from " + now.from()
                                + ", which cannot be read.");
            }
            if (now.to() != null && now.to().isBefore(now.from())) {
                throw new LawUnusable(
                        now.place(),
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
            throw new LawUnusable(
                    next.place(), "The law of " + jurisdiction + " says " + rule + " twice on " + next.from() + ".");
        }
        if (next.from().isAfter(expected)) {
            throw new LawUnusable(
                    next.place(),
                    "The law of " + jurisdiction + " does not say " + rule + " from " + expected + " to "
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

    /** @throws LawUnusable where it says another word; whoever asks has that checked as the service starts */
    public <E extends Enum<E>> Set<E> names(RuleOfLaw rule, Class<E> kind, LocalDate on) {
        return names(inForce(rule, on), kind);
    }

    public static <E extends Enum<E>> Set<E> names(DatedRule rule, Class<E> kind) {
        Set<E> named = EnumSet.noneOf(kind);
        words(rule.value())
                .filter(word -> !word.equals(RuleOfLaw.NONE))
                .forEach(word -> named.add(name(word, rule, kind)));
        return named;
    }

    private static <E extends Enum<E>> E name(String word, DatedRule rule, Class<E> kind) {
        try {
            return Enum.valueOf(kind, word);
        } catch (IllegalArgumentException unknown) {
            throw new LawUnusable(
                    rule.place(), "'" + word + "' in " + rule.rule() + " is no " + kind.getSimpleName() + ".");
        }
    }

    /** What is written {@code key=value}, in the order of its text. */
    public Map<String, String> table(RuleOfLaw rule, LocalDate on) {
        return table(inForce(rule, on));
    }

    public static Map<String, String> table(DatedRule rule) {
        var table = new LinkedHashMap<String, String>();
        words(rule.value()).map(word -> word.split("=", 2)).forEach(pair -> {
            if (table.put(pair[0], pair[1]) != null) {
                throw new LawUnusable(rule.place(), rule.rule() + " says '" + pair[0] + "' twice.");
            }
        });
        return table;
    }

    public DatedRule inForce(RuleOfLaw rule, LocalDate on) {
        return find(rule, on).orElseThrow(() -> new LawNotKnown(rule, on));
    }

    /** Empty where the rule is not known for that day. */
    public Optional<DatedRule> find(RuleOfLaw rule, LocalDate on) {
        return all(rule).stream().filter(each -> each.isInForceOn(on)).findFirst();
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
        return words(inForce(rule, on).value());
    }

    private static Stream<String> words(String value) {
        return Stream.of(value.split("\\s+"));
    }
}
