package org.evenhand.record;

import java.util.UUID;

/**
 * Whose keys protect a value: one person, or a case file or court case for what is about several people or none.
 * Destroying a subject's keys makes every value under them unreadable, and nothing else.
 */
public record Subject(Kind kind, UUID id) {

    public enum Kind {
        PERSON("person"),
        CASE_FILE("case-file"),
        COURT_CASE("court-case"),
        /** The organisation itself: searches, and what concerns no case. */
        SITE("site");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    public static final Subject SITE = new Subject(Kind.SITE, new UUID(0, 0));

    /** @throws IllegalArgumentException if the text is not {@code kind:uuid} with a known kind */
    public static Subject parse(String text) {
        int colon = text.indexOf(':');
        for (Kind kind : Kind.values()) {
            if (colon > 0 && kind.code.contentEquals(text.subSequence(0, colon))) {
                return new Subject(kind, UUID.fromString(text.substring(colon + 1)));
            }
        }
        throw new IllegalArgumentException("not a subject");
    }

    @Override
    public String toString() {
        return kind.code() + ":" + id;
    }
}
