package org.evenhand.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The retention rules of one jurisdiction, as dated configuration with their source. */
public final class RetentionRules {

    private static final String RESOURCE = "retention-england-and-wales.txt";
    private static final MonthDay LAST = MonthDay.of(12, 31);

    /** @param years for which it keeps @param endOfYear whether the due date is rounded up to the end of its year */
    public record Rule(String code, int years, boolean endOfYear) {}

    private final Map<String, String> settings = new HashMap<>();
    private final Map<String, Rule> rules = new HashMap<>();

    public RetentionRules() {
        this(resource());
    }

    public RetentionRules(String text) {
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.split("\\s+", 2))
                .forEach(parts -> {
                    if (parts[0].endsWith(":")) {
                        settings.put(parts[0], parts[1]);
                    } else {
                        String[] rule = parts[1].split("\\s+");
                        rules.put(
                                parts[0], new Rule(parts[0], Integer.parseInt(rule[0]), rule[1].equals("end-of-year")));
                    }
                });
    }

    public String jurisdiction() {
        return setting("jurisdiction:");
    }

    /** So many days before a due date it may not be brought forward any more. */
    public int guardDays() {
        return Integer.parseInt(setting("guard-days:"));
    }

    /** The last day that this rule keeps; empty where there is no such rule on that day. */
    public Optional<LocalDate> due(String code, LocalDate from, LocalDate today) {
        Rule rule = rules.get(code);
        if (rule == null || !areInForce(today)) {
            return Optional.empty();
        }
        LocalDate due = from.plusYears(rule.years());
        return Optional.of(rule.endOfYear() ? LAST.atYear(due.getYear()) : due);
    }

    /** What may be applied on that day, by their codes. */
    public List<Rule> offered(LocalDate today) {
        return areInForce(today)
                ? rules.values().stream()
                        .sorted(Comparator.comparing(Rule::code))
                        .toList()
                : List.of();
    }

    /** Who says so: a code of practice, an act. */
    public String source() {
        return setting("source:");
    }

    private boolean areInForce(LocalDate today) {
        return !today.isBefore(LocalDate.parse(setting("valid-from:")))
                && !today.isAfter(LocalDate.parse(setting("valid-to:")));
    }

    private String setting(String name) {
        return Objects.requireNonNull(settings.get(name), name);
    }

    private static String resource() {
        try (InputStream in = Objects.requireNonNull(RetentionRules.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
