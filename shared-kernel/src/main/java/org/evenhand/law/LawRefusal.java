package org.evenhand.law;

import java.time.LocalDate;
import org.evenhand.record.Refusal;

/** What can go wrong with rules of law. */
public sealed interface LawRefusal extends Refusal {

    /** Nothing is decided by a rule of another time. */
    record RuleNotKnown(RuleOfLaw rule, LocalDate on) implements LawRefusal {
        @Override
        public String sentence() {
            return "The rule of law that decides this is not configured for that day. Ask whoever runs the service to"
                    + " add it.";
        }
    }
}
