package org.evenhand.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a jurisdiction's law is written: {@code jurisdiction:} once, then one paragraph per rule and time with {@code rule:}, {@code
 * value:}, {@code from:}, {@code source:} and, where it has an end, {@code to:}. A value of many words may have one in each line after
 * {@code value:}, and what follows the word in its line is for people. A line that begins with # is for people.
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
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param file how the text is named to whoever has to mend it
     * @throws LawUnusable with a sentence that names the file and the line
     */
    public static Law parse(String text, String file) {
        String jurisdiction = null;
        List<Paragraph> paragraphs = new ArrayList<>();
        boolean continues = false;
        var place = new Place(file, 0);
        for (String line : text.lines().toList()) {
            place = new Place(file, place.line() + 1);
            String stripped = line.strip();
            if (stripped.isEmpty() || stripped.startsWith("#")) {
                continue;
            }
            if (Character.isWhitespace(line.charAt(0)) && continues) {
                paragraphs.getLast().further(stripped.split("\\s+", 2)[0]);
                continue;
            }
            int colon = stripped.indexOf(':');
            if (colon < 0) {
                throw new LawUnusable(place, "This says nothing that is known.");
            }
            String key = stripped.substring(0, colon);
            String value = stripped.substring(colon + 1).strip();
            continues = key.equals("value");
            switch (key) {
                case "jurisdiction" -> jurisdiction = value;
                case "rule" -> paragraphs.add(new Paragraph(value, place));
                case "value", "from", "to", "source" -> into(paragraphs, key, value, place);
                default -> throw new LawUnusable(place, "This says '" + key + "', which is not known.");
            }
        }
        if (jurisdiction == null) {
            throw new LawUnusable(place, "The law does not say whose it is: a line 'jurisdiction:' is missing.");
        }
        return new Law(jurisdiction, paragraphs.stream().map(Paragraph::rule).toList(), place);
    }

    private static void into(List<Paragraph> paragraphs, String key, String value, Place place) {
        if (paragraphs.isEmpty() || paragraphs.getLast().said.put(key, value) != null) {
            throw new LawUnusable(place, "This says '" + key + "' where no rule waits for it.");
        }
    }

    /** One rule for one time, as far as it is read. */
    private record Paragraph(String name, Map<String, String> said, Place place) {

        Paragraph(String name, Place place) {
            this(name, new HashMap<>(), place);
        }

        void further(String word) {
            said.merge("value", word, (before, next) -> before.isEmpty() ? next : before + " " + next);
        }

        DatedRule rule() {
            try {
                String to = said.get("to");
                return new DatedRule(
                        RuleOfLaw.valueOf(name),
                        text("value"),
                        LocalDate.parse(text("from")),
                        to == null ? null : LocalDate.parse(to),
                        text("source"),
                        place);
            } catch (DateTimeException | IllegalArgumentException unreadable) {
                throw new LawUnusable(
                        place, "The law's rule '" + name + "' is not known, or one of its days cannot be read.");
            }
        }

        private String text(String key) {
            @Nullable String value = said.get(key);
            if (value == null || value.isBlank()) {
                throw new LawUnusable(place, "The law's rule '" + name + "' has no '" + key + "'.");
            }
            return value;
        }
    }
}
