package org.evenhand.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One matter as it stood.
 *
 * @param key of the title; the empty state is under {@code key.empty}
 * @param columns keys
 */
record StateTable(String key, List<String> columns, List<Line> lines) {

    /** @param cells the first one heads the line */
    record Line(List<Cell> cells) {

        static Line of(Cell... cells) {
            return new Line(List.of(cells));
        }
    }

    /**
     * @param key of the text, or empty where {@code text} is the text
     * @param colour of a tag; {@code null} for plain text
     */
    record Cell(String key, String text, @Nullable String colour) {

        static Cell text(String text) {
            return new Cell("", text, null);
        }

        static Cell word(Enum<?> constant) {
            return new Cell(key(constant), "", null);
        }

        static Cell tag(Enum<?> constant, String colour) {
            return new Cell(key(constant), "", colour);
        }

        private static String key(Enum<?> constant) {
            return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        }
    }
}
