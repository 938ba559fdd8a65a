package org.evenhand.platform.asking;

import java.util.Optional;
import org.evenhand.record.Query;

/**
 * Answers one type of question from the views. Filters by the {@link Sight} in SQL, so that what the asker may not see is
 * neither read nor counted.
 *
 * @param <Q> the question
 * @param <R> its answer
 */
public interface Answers<Q extends Query<R>, R> {

    Class<Q> question();

    /** Empty if there is no such record within this sight. */
    Optional<R> answer(Q question, Sight sight);
}
