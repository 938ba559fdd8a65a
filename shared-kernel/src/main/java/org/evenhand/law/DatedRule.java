package org.evenhand.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a rule amounts to for a time.
 *
 * @param value as its text has it
 * @param from first day
 * @param to last day; {@code null} until it is changed
 * @param source the act, rule or standard that says so
 * @param place where it is written
 */
public record DatedRule(
        RuleOfLaw rule,
        String value,
        LocalDate from,
        @Nullable LocalDate to,
        String source,
        Place place) {

    boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
