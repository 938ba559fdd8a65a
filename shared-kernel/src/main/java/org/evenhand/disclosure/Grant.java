package org.evenhand.disclosure;

import java.util.List;
import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.jspecify.annotations.Nullable;

/**
 * One class of data about these people and nobody else.
 *
 * @param persons never empty: "everybody" is said by naming them
 * @param quoted the order's words that allow it; {@code null} where no order is relied on
 */
public record Grant(
        DataClass dataClass,
        List<PersonId> persons,
        @Nullable Personal quoted) {}
