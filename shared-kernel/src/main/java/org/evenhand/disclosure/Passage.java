package org.evenhand.disclosure;

/**
 * A stretch of a joint note's words, from and up to a place counted in UTF-16 units, and whose they are (edge case 19). Places
 * only: the words stay in the note.
 *
 * @param from the first unit, from 0
 * @param to the unit after the last
 */
public record Passage(int from, int to, Whose whose) {

    public enum Whose {
        /** What the person who asks said, or what is said about them. */
        THEIR_OWN,
        /** What both were part of. */
        SHARED,
        SOMEBODY_ELSES
    }

    /** Whether the person who asks gets it. */
    public boolean isShown() {
        return whose != Whose.SOMEBODY_ELSES;
    }
}
