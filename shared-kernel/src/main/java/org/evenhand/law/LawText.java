package org.evenhand.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a jurisdiction's law is written: {@code jurisdiction:} once, then one paragraph per rule and time with {@code rule:}, {@code
 * value:}, {@code from:}, {@code source:} and, where it has an end, {@code to:}. A value of many days has one in each line after {@code
 * value:}, and words after the day say what it is. A line that begins with # is for people.
 */
public final class LawText {

    private LawText() {}

    /** The text that comes with the service. */
    public static Law of(String jurisdiction) {
        String name = jurisdiction + ".txt";
        try (InputStream in = LawText.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new LawUnusable("There is no law of the jurisdiction '" + jurisdiction + "'.");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws LawUnusable with a sentence that names the line, or what is missing */
    public static Law parse(String text) {
        String jurisdiction = null;
        List<Map<String, String>> paragraphs = new ArrayList<>();
        boolean continues = false;
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            String stripped = line.strip();
            if (stripped.isEmpty() || stripped.startsWith("#")) {
                continue;
            }
            boolean indented = Character.isWhitespace(line.charAt(0));
            if (indented && continues) {
                paragraphs
                        .getLast()
                        .merge(
                                "value",
                                stripped.split("\\s+", 2)[0],
                                (before, day) -> before.isEmpty() ? day : before + " " + day);
                continue;
            }
            int colon = stripped.indexOf(':');
            if (colon < 0) {
                throw new LawUnusable("Line " + number + " of the law says nothing that is known.");
            }
            String key = stripped.substring(0, colon);
            String value = stripped.substring(colon + 1).strip();
            continues = key.equals("value");
            switch (key) {
                case "jurisdiction" -> jurisdiction = value;
                case "rule" -> paragraphs.add(new LinkedHashMap<>(Map.of("rule", value)));
                case "value", "from", "to", "source" -> into(paragraphs, key, value, number);
                default ->
                    throw new LawUnusable("Line " + number + " of the law says '" + key + "', which is not known.");
            }
        }
        if (jurisdiction == null) {
            throw new LawUnusable("The law does not say whose it is: a line 'jurisdiction:' is missing.");
        }
        return new Law(jurisdiction, paragraphs.stream().map(LawText::rule).toList());
    }

    private static void into(List<Map<String, String>> paragraphs, String key, String value, int line) {
        if (paragraphs.isEmpty() || paragraphs.getLast().put(key, value) != null) {
            throw new LawUnusable("Line " + line + " of the law says '" + key + "' where no rule waits for it.");
        }
    }

    private static DatedRule rule(Map<String, String> paragraph) {
        String name = said(paragraph, "rule");
        try {
            String to = paragraph.get("to");
            return new DatedRule(
                    RuleOfLaw.valueOf(name),
                    said(paragraph, "value"),
                    LocalDate.parse(said(paragraph, "from")),
                    to == null ? null : LocalDate.parse(to),
                    said(paragraph, "source"));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw new LawUnusable("The law's rule '" + name + "' is not known, or one of its days cannot be read.");
        }
    }

    private static String said(Map<String, String> paragraph, String key) {
        @Nullable String value = paragraph.get(key);
        if (value == null || value.isBlank()) {
            throw new LawUnusable("The law's rule '" + paragraph.get("rule") + "' has no '" + key + "'.");
        }
        return value;
    }
}
