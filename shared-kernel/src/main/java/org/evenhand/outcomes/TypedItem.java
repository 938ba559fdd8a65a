package org.evenhand.outcomes;

import org.evenhand.court.CourtCaseId;
import org.evenhand.record.Confided;
import org.evenhand.record.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is to be agreed, as somebody typed it.
 *
 * @param wishesOf the child whose wishes it holds
 * @param orderedIn the court case whose order allows it, where that is the basis
 */
public record TypedItem(
        PlanMatter matter,
        Confided text,
        @Nullable PersonId wishesOf,
        @Nullable WishesBasis basis,
        @Nullable CourtCaseId orderedIn) {}
