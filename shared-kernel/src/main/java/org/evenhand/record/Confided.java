package org.evenhand.record;

/**
 * Words on their way in: what a form or a file holds about somebody before it is decided whose they are. Becomes part of
 * an event only {@linkplain #about about a subject}. {@code toString} never shows it.
 */
public record Confided(String text) {

    public Personal about(Subject subject) {
        return Personal.of(subject, text);
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    @Override
    public String toString() {
        return "Confided[not shown]";
    }
}
