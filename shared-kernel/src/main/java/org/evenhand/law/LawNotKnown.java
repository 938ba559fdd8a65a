package org.evenhand.law;

import java.time.LocalDate;
import org.evenhand.law.LawRefusal.RuleNotKnown;

/** A rule was asked for a day that its text does not reach. Where a command is decided it becomes a refusal. */
public final class LawNotKnown extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RuleNotKnown refusal;

    LawNotKnown(RuleOfLaw rule, LocalDate on) {
        super(rule + " is not known for " + on);
        this.refusal = new RuleNotKnown(rule, on);
    }

    public RuleNotKnown refusal() {
        return refusal;
    }
}
