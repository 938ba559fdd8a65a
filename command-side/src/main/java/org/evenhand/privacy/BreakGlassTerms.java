package org.evenhand.privacy;

import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How long a broken glass stays open, and how long its review may wait from then. Each service sets its own, an open one within a
 * day: longer work is an allocation.
 */
@Component
final class BreakGlassTerms {

    private static final Duration LONGEST = Duration.ofHours(24);

    private final Duration open;
    private final Duration review;

    BreakGlassTerms(
            @Value("${evenhand.privacy.break-glass-lasts:4h}") Duration open,
            @Value("${evenhand.privacy.break-glass-reviewed-within:72h}") Duration review) {
        if (!open.isPositive() || open.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "evenhand.privacy.break-glass-lasts is longer than nothing and at most 24 hours");
        }
        if (!review.isPositive()) {
            throw new IllegalArgumentException("evenhand.privacy.break-glass-reviewed-within is longer than nothing");
        }
        this.open = open;
        this.review = review;
    }

    Instant until(Instant opened) {
        return opened.plus(open);
    }

    Instant reviewBy(Instant until) {
        return until.plus(review);
    }
}
