package org.evenhand.safeguarding;

import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long a concern may wait for an answer. Each service sets its own; by the clock, because danger keeps no office hours. */
@Component
final class AnswerWithin {

    private final Duration immediate;
    private final Duration sameDay;
    private final Duration withinDays;

    AnswerWithin(
            @Value("${evenhand.safeguarding.answer-immediate-within:1h}") Duration immediate,
            @Value("${evenhand.safeguarding.answer-same-day-within:12h}") Duration sameDay,
            @Value("${evenhand.safeguarding.answer-others-within:72h}") Duration withinDays) {
        this.immediate = immediate;
        this.sameDay = sameDay;
        this.withinDays = withinDays;
    }

    Instant of(Immediacy immediacy, Instant raised) {
        return raised.plus(
                switch (immediacy) {
                    case IMMEDIATE -> immediate;
                    case SAME_DAY -> sameDay;
                    case WITHIN_DAYS -> withinDays;
                });
    }
}
