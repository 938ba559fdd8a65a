package org.evenhand.audit;

import java.util.Optional;
import org.evenhand.platform.asking.Answers;
import org.evenhand.platform.asking.Sight;
import org.evenhand.publishing.PublishedLog.Receipts;
import org.springframework.stereotype.Component;

@Component
final class AnswerReceiptOf implements Answers<ReceiptOf, ReceiptOf.Answer> {

    private final PublishedLogs logs;

    AnswerReceiptOf(PublishedLogs logs) {
        this.logs = logs;
    }

    @Override
    public Class<ReceiptOf> question() {
        return ReceiptOf.class;
    }

    @Override
    public Optional<ReceiptOf.Answer> answer(ReceiptOf question, Sight sight) {
        return switch (logs.of(WhichLog.RECORD).receipt(question.eventId())) {
            case Receipts.Covered covered ->
                Optional.of(new ReceiptOf.Answer.Given(covered.receipt().text()));
            case Receipts.NotYet notYet -> Optional.of(new ReceiptOf.Answer.NotYetCovered());
            case Receipts.NoSuchEvent nothing -> Optional.empty();
        };
    }
}
