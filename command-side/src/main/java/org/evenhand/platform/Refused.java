package org.evenhand.platform;

import org.axonframework.commandhandling.CommandExecutionException;
import org.evenhand.record.Refusal;

/**
 * How a decision says no. A normal answer: the refusal travels as the details, so it survives a remote bus, and there is no
 * stack trace because nothing went wrong.
 */
public final class Refused extends CommandExecutionException {

    private Refused(Refusal refusal) {
        // The code only: sentences are for people and messages end up in logs.
        super(refusal.code(), null, refusal, false);
    }

    public static Refused because(Refusal refusal) {
        return new Refused(refusal);
    }

    public Refusal refusal() {
        return this.<Refusal>getDetails().orElseThrow();
    }
}
