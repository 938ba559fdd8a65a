package org.evenhand.record;

/**
 * A question whose answer is a file that leaves: from then on nobody here knows who reads it, so it is entered as more than a look.
 *
 * @param <R> its answer
 */
public interface LeavesAsFile<R> extends Query<R> {

    /** Whether this answer holds the file already. */
    default boolean leavesWith(R answer) {
        return true;
    }
}
