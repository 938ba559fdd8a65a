package org.evenhand.audit;

/** An event's stored name as a person reads it. */
final class EventWords {

    private EventWords() {}

    /** {@code note.late-entry-declared} is "Note: late entry declared". */
    static String of(String type) {
        int dot = type.indexOf('.');
        String words = dot < 0 ? type : type.substring(0, dot) + ": " + type.substring(dot + 1);
        String spaced = words.replace('-', ' ');
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }
}
