package org.evenhand.outcomes;

import org.evenhand.record.PersonId;
import org.evenhand.record.Personal;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is to be agreed.
 *
 * @param wishesOf the child whose wishes it holds; {@code null} where it holds none
 * @param basis by what right; set exactly where there are wishes
 */
public record PlanItem(
        PlanMatter matter,
        Personal text,
        @Nullable PersonId wishesOf,
        @Nullable WishesBasis basis) {}
