package org.evenhand.platform.following;

/**
 * A rule that needs a follow-up instead of a guard. Declared as a bean, it is run by {@link FollowUps}: from leaf 0 on, one
 * event after the other, in one process of all at a time.
 *
 * <p>Its effect is either rows of the schema {@code deadlines}, written through the command side's connections and so
 * committed with its place; or a command whose id is {@link Followed#commandId derived from the event}. Killed between the effect
 * and the place, the event is followed again: rows were rolled back, and a command gives its first outcome.
 */
public interface FollowUp {

    /** Stable: its place is kept under it. */
    String name();

    /** What it throws stops it, unless the database was away: then it is tried again. */
    void follow(Followed event);

    /** Asked once at the start, in a transaction that holds its place: whether the record is to be followed from leaf 0 again. */
    default boolean beginsAgain() {
        return false;
    }
}
