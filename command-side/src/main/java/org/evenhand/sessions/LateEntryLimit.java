package org.evenhand.sessions;

import java.time.Duration;
import java.time.LocalDate;
import org.evenhand.law.Law;
import org.evenhand.law.RuleOfLaw;
import org.springframework.stereotype.Component;

/** How long after a contact its note is still in time. Later, it says why. */
@Component
final class LateEntryLimit {

    private final Law law;

    LateEntryLimit(Law law) {
        this.law = law;
    }

    /** @param signed the day whose rule counts */
    boolean isPassedBy(Duration delay, LocalDate signed) {
        return delay.compareTo(law.duration(RuleOfLaw.LATE_ENTRY_AFTER, signed)) > 0;
    }
}
