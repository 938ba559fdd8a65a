package org.evenhand.record;

import org.jspecify.annotations.Nullable;

/**
 * Words on their way in: what a form or a file holds about somebody before it is decided whose they are. Becomes part of
 * an event only {@linkplain #about about a subject}. {@code toString} never shows it.
 */
public record Confided(String text) {

    public Personal about(Subject subject) {
        return Personal.of(subject, text);
    }

    /** Nothing where nothing was said, and nothing of it but blanks. */
    public static @Nullable Personal ifSaid(@Nullable Confided words, Subject subject) {
        return words == null || words.isBlank() ? null : words.about(subject);
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    @Override
    public String toString() {
        return "Confided[not shown]";
    }
}
