package org.evenhand.record;

import org.jspecify.annotations.Nullable;

/**
 * A value about a subject. The event store writes it only as ciphertext under that subject's key; there is no other way
 * to put it into an event. Once the key is destroyed it reads back as {@link Erased}, for ever.
 *
 * <p>{@code toString} never shows the value, so it cannot reach a log or an exception message by accident.
 */
public sealed interface Personal {

    Subject subject();

    /** The value, or {@code null} once it has been erased. */
    @Nullable
    String text();

    static Personal of(Subject subject, String text) {
        return new Known(subject, text);
    }

    /** The value, or the given words where it has been erased. */
    default String orElse(String erased) {
        String text = text();
        return text == null ? erased : text;
    }

    record Known(Subject subject, String text) implements Personal {
        @Override
        public String toString() {
            return "Personal[" + subject + ", not shown]";
        }
    }

    record Erased(Subject subject) implements Personal {
        @Override
        public @Nullable String text() {
            return null;
        }
    }
}
