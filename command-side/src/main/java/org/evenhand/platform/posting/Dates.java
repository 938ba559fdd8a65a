package org.evenhand.platform.posting;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Dates as one string, or as the three boxes of a date input: people write "3", "03" and "March". */
final class Dates {

    static final String EXPECTED = "a real date, such as 27 3 2026";

    private Dates() {}

    static boolean inParts(JsonNode node) {
        return node.isObject()
                && node.properties().stream()
                        .allMatch(part -> part.getKey().equals("day")
                                || part.getKey().equals("month")
                                || part.getKey().equals("year"));
    }

    /** @throws RuntimeException if it is no date */
    static LocalDate date(JsonNode node) {
        return node.isObject()
                ? LocalDate.of(number(node, "year"), month(text(node, "month")), number(node, "day"))
                : LocalDate.parse(node.stringValue().strip());
    }

    /** As much as was given, as ISO 8601 writes it: {@code 2019}, {@code 2019-03} or {@code 2019-03-27}. */
    static String asFarAsKnown(JsonNode parts) {
        var known = new StringBuilder("%04d".formatted(number(parts, "year")));
        if (!text(parts, "month").isEmpty()) {
            known.append("-%02d".formatted(month(text(parts, "month"))));
        }
        if (!text(parts, "day").isEmpty()) {
            known.append("-%02d".formatted(number(parts, "day")));
        }
        return known.toString();
    }

    private static int number(JsonNode node, String part) {
        return Integer.parseInt(text(node, part));
    }

    private static String text(JsonNode node, String part) {
        return node.path(part).asString("").strip();
    }

    private static int month(String text) {
        return Arrays.stream(Month.values())
                .filter(month -> month.getDisplayName(TextStyle.FULL, Locale.UK).equalsIgnoreCase(text)
                        || month.getDisplayName(TextStyle.SHORT, Locale.UK).equalsIgnoreCase(text))
                .map(Month::getValue)
                .findFirst()
                .orElseGet(() -> Integer.parseInt(text));
    }
}
