package org.evenhand.store;

import java.util.Map;
import org.axonframework.modelling.command.ConcurrencyException;

/** What a caller is told whose append the record did not take. Names streams and commands, never what they hold. */
final class Refusing {

    private Refusing() {}

    static void answer(Map<Pending, Verdict> refused) {
        refused.forEach((pending, verdict) -> pending.answer().completeExceptionally(of(pending.append(), verdict)));
    }

    static ConcurrencyException conflict(Append append) {
        return new ConcurrencyException(
                "stream " + append.events().getFirst().stream() + " or one that was read has moved");
    }

    private static RuntimeException of(Append append, Verdict verdict) {
        return verdict == Verdict.DUPLICATE && append.command().isPresent()
                ? new CommandAlreadyRecorded(append.command().get().commandId())
                : conflict(append);
    }
}
