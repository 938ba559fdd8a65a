package org.evenhand.audit;

import java.util.UUID;
import org.evenhand.record.About;
import org.evenhand.record.LeavesAsFile;
import org.evenhand.record.MayAsk;
import org.evenhand.record.Reach;

/** The receipt of an event: a C2SP tlog-proof that anybody can check without us. */
@MayAsk(
        clinician = Reach.NONE,
        trainee = Reach.NONE,
        supervisor = Reach.NONE,
        courtLiaison = Reach.NONE,
        auditor = Reach.ENVELOPES,
        privacyOfficer = Reach.ENVELOPES,
        serviceManager = Reach.NONE)
public record ReceiptOf(UUID eventId) implements LeavesAsFile<ReceiptOf.Answer> {

    @Override
    public About about() {
        return About.EVERY_CASE;
    }

    @Override
    public boolean leavesWith(Answer answer) {
        return answer instanceof Answer.Given;
    }

    public sealed interface Answer {

        /** @param text of the tlog-proof */
        record Given(String text) implements Answer {}

        /** The event is entered; the next checkpoint, within seconds, covers it. */
        record NotYetCovered() implements Answer {}
    }
}
