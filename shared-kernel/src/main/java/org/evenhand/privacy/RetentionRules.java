package org.evenhand.privacy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenhand.law.DatedRule;
import org.evenhand.law.Law;
import org.evenhand.law.RuleOfLaw;

/** How long what is kept, by the law of the day on which somebody says so. */
public record RetentionRules(Law law) {

    private static final MonthDay LAST = MonthDay.of(12, 31);
    private static final String END_OF_YEAR = "/END_OF_YEAR";

    /** @param years for which it keeps @param endOfYear whether the due date is rounded up to the end of its year */
    public record Rule(String code, int years, boolean endOfYear) {}

    public String jurisdiction() {
        return law.jurisdiction();
    }

    /** Until this day no due date may be brought forward. */
    public LocalDate guardEnds(LocalDate today) {
        return today.plus(law.period(RuleOfLaw.RETENTION_GUARD, today));
    }

    public int guardDays(LocalDate today) {
        return Math.toIntExact(ChronoUnit.DAYS.between(today, guardEnds(today)));
    }

    /** The last day that this rule keeps; empty where there is no such rule. */
    public Optional<LocalDate> due(String code, LocalDate from, LocalDate today) {
        return Optional.ofNullable(kept(today).get(code)).map(kept -> {
            LocalDate due = from.plus(period(kept));
            return kept.endsWith(END_OF_YEAR) ? LAST.atYear(due.getYear()) : due;
        });
    }

    /** What may be applied on that day, by their codes. */
    public List<Rule> offered(LocalDate today) {
        return kept(today).entrySet().stream()
                .map(kept -> new Rule(
                        kept.getKey(),
                        period(kept.getValue()).getYears(),
                        kept.getValue().endsWith(END_OF_YEAR)))
                .sorted(Comparator.comparing(Rule::code))
                .toList();
    }

    /** Who says so: a code of practice, an act. */
    public String source(LocalDate today) {
        return law.find(RuleOfLaw.RETENTION, today).map(DatedRule::source).orElse("");
    }

    /** Where the law says nothing for that day nothing may be applied. */
    private Map<String, String> kept(LocalDate today) {
        return law.find(RuleOfLaw.RETENTION, today).map(Law::table).orElse(Map.of());
    }

    private static Period period(String kept) {
        return Period.parse(kept.replace(END_OF_YEAR, ""));
    }
}
